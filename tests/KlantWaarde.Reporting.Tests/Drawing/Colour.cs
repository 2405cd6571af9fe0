namespace KlantWaarde.Reporting.Tests.Drawing;

/// <summary>How colours are told apart: contrast of WCAG 2.x, and distance in CIELAB as people see it.</summary>
internal static class Colour
{
    /// <summary>Machado, Oliveira and Fernandes (2009), severity 1.0, in linear RGB.</summary>
    public static readonly IReadOnlyDictionary<string, double[]> Visions = new Dictionary<string, double[]>
    {
        ["normal"] = [1, 0, 0, 0, 1, 0, 0, 0, 1],
        ["protanopia"] = [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
        ["deuteranopia"] = [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881],
        ["tritanopia"] = [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900],
    };

    public static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(Linear(one)) + 0.05, Luminance(Linear(other)) + 0.05);
        return Math.Max(a, b) / Math.Min(a, b);
    }

    /// <summary>The smallest CIE76 distance between any two of <paramref name="colours"/>.</summary>
    public static double LeastDistance(IReadOnlyList<string> colours, string vision) => (
        from one in colours.Index()
        from other in colours.Skip(one.Index + 1)
        select Distance(one.Item, other, vision)).Min();

    public static double Distance(string one, string other, string vision)
    {
        var (a, b) = (Lab(Seen(one, vision)), Lab(Seen(other, vision)));
        return Math.Sqrt(a.Zip(b, (x, y) => (x - y) * (x - y)).Sum());
    }

    private static double[] Linear(string colour) =>
    [
        .. Convert.FromHexString(colour.AsSpan(1))
            .Select(channel => channel / 255.0)
            .Select(channel => channel <= 0.04045 ? channel / 12.92 : Math.Pow((channel + 0.055) / 1.055, 2.4)),
    ];

    private static double Luminance(double[] rgb) => 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];

    private static double[] Seen(string colour, string vision) =>
        [.. Times(Visions[vision], Linear(colour)).Select(channel => Math.Clamp(channel, 0, 1))];

    private static double[] Times(double[] matrix, double[] vector) =>
        [.. Enumerable.Range(0, 3).Select(row => Enumerable.Range(0, 3).Sum(column => matrix[3 * row + column] * vector[column]))];

    private static double[] Lab(double[] rgb)
    {
        var xyz = Times(
            [0.4124564, 0.3575761, 0.1804375, 0.2126729, 0.7151522, 0.0721750, 0.0193339, 0.1191920, 0.9503041], rgb);
        var (x, y, z) = (Root(xyz[0] / 0.95047), Root(xyz[1]), Root(xyz[2] / 1.08883));
        return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
    }

    private static double Root(double part) => part > 216 / 24389.0 ? Math.Cbrt(part) : (24389 / 27.0 * part + 16) / 116;
}
