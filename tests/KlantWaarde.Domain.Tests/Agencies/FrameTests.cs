using KlantWaarde.Domain.Agencies;
using KlantWaarde.Domain.Ids;

namespace KlantWaarde.Domain.Tests.Agencies;

public sealed class FrameTests
{
    [Fact]
    public void The_variables_stand_in_the_order_of_the_contact_list_and_others_follow_by_name()
    {
        var frame = Frame.Of(("Zaal", "groen"), (Frame.AccountManager, "Sanne Kuipers"), ("Afdeling", "inkoop"), (Frame.Size, "groot"));

        Assert.Equal(["Grootte", "Accountmanager", "Afdeling", "Zaal"], frame.Categories.Keys);
        Assert.Equal("groot, Sanne Kuipers, inkoop, groen", frame.ToString());
    }

    [Fact]
    public void A_newer_list_changes_what_it_says_and_leaves_the_rest()
    {
        var account = new Account(AgencyId.New(), OrganisationId.New(), "Bakkerij De Korenaar");
        account.Describe(Frame.Of((Frame.Size, "klein"), (Frame.Region, "Oost")));

        account.Describe(Frame.Of((Frame.Size, "groot"), (Frame.Sector, " ")));

        Assert.Equal(Frame.Of((Frame.Size, "groot"), (Frame.Region, "Oost")), account.Frame);
    }

    [Fact]
    public void An_empty_cell_is_no_category() => Assert.Same(Frame.None, Frame.Of((Frame.Size, ""), (Frame.Region, "  ")));

    [Fact]
    public void Two_frames_are_the_same_when_they_say_the_same()
    {
        Assert.Equal(Frame.Of((Frame.Size, "groot"), (Frame.Region, "Oost")), Frame.Of((Frame.Region, "Oost"), (Frame.Size, "groot")));
        Assert.NotEqual(Frame.Of((Frame.Size, "groot")), Frame.Of((Frame.Size, "klein")));
        Assert.NotEqual(Frame.Of((Frame.Size, "groot")), Frame.None);
    }

    [Fact]
    public void A_category_has_at_most_40_characters_and_a_klant_at_most_8_variables()
    {
        Assert.Equal(new string('x', 40), Frame.Of((Frame.Sector, new string('x', 40))).Categories[Frame.Sector]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Frame.Of((Frame.Sector, new string('x', 41))));

        var eight = Frame.Of([.. Enumerable.Range(1, 8).Select(number => ($"Kenmerk {number}", "ja"))]);
        Assert.Equal(8, eight.Categories.Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => eight.With(Frame.Of(("Kenmerk 9", "ja"))));
    }
}
