using KlantWaarde.Domain.Model;

namespace KlantWaarde.Domain.Tests.Model;

public sealed class CodeDictionaryTests
{
    private static readonly Dictionary<string, int> Places = new() { ["inzicht"] = 0, ["meedenken"] = 1, ["op-tijd"] = 2 };

    private readonly CodeDictionary<int> _codes = new(Places, CodeRow.Of(-2, null, 0), code => code);

    [Fact]
    public void It_holds_what_was_answered_and_nothing_else()
    {
        Assert.Equal([new("inzicht", -2), new("op-tijd", 0)], _codes.ToList());
        Assert.Equal(["inzicht", "op-tijd"], _codes.Keys);
        Assert.Equal([-2, 0], _codes.Values);
        Assert.Equal(2, _codes.Count);
        Assert.Equal(-2, _codes["inzicht"]);
    }

    [Theory]
    [InlineData("meedenken")]
    [InlineData("duurzaam")]
    public void What_was_not_answered_is_not_there(string code)
    {
        Assert.False(_codes.ContainsKey(code));
        Assert.False(_codes.TryGetValue(code, out _));
        Assert.Throws<KeyNotFoundException>(() => _codes[code]);
    }
}
