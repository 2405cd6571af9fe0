using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace KlantWaarde.Web.Tests.Mail;

/// <summary>An authority that vouches for test servers, and that no machine trusts unless told.</summary>
internal static class TestAuthority
{
    private static readonly DateTimeOffset From = TimeProvider.System.GetUtcNow().AddDays(-1);
    private static readonly DateTimeOffset Until = From.AddDays(30);
    private static readonly X509Certificate2 Root = CreateRoot();

    public static X509Certificate2Collection Roots => [Root];

    /// <summary>A certificate, with its key, of a server called <paramref name="host"/>.</summary>
    public static X509Certificate2 Issue(string host)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(host);
        var request = new CertificateRequest($"CN={host}", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(names.Build());

        using var issued = request.Create(Root, From, Until, RandomNumberGenerator.GetBytes(8));
        return issued.CopyWithPrivateKey(key);
    }

    private static X509Certificate2 CreateRoot()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=KlantWaarde test", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        return request.CreateSelfSigned(From, Until);
    }
}
