using OutlookGuard.Content.Recognition;
using OutlookGuard.Content.Recognition.Context;

namespace OutlookGuard.Content.Tests.Recognition.Context;

public class PasswordTests
{
    public static TheoryData<string, string> Given => new()
    {
        { "The password is Bluebell22", "Bluebell22" },
        { "The password is Bluebell22.", "Bluebell22" },
        { "pw: Bluebell22", "Bluebell22" },
        { "PW = tulip-9-rose", "tulip-9-rose" },
        { "Password: bluebell", "bluebell" },
        { "Password : \"Quarry Rise 7!\" please", "Quarry Rise 7!" },
        { "The password for the attached file, which you will need on Monday, is Larch!44", "Larch!44" },
        { "Password to follow is Bluebell22", "Bluebell22" },
        { "Passcode for the zip is 4821-Kite.", "4821-Kite" },
        { "The unlock code is 998877", "998877" },
        { "The PIN for the file is 4821", "4821" },
        { "Bluebell22 is the password.", "Bluebell22" },
        { "You can open it with Bluebell22.", "Bluebell22" },
        { "Use Marigold_7 to open the attachment", "Marigold_7" },
        { "Use her date of birth to open it.", "Use her date of birth to open" },
        { "The password is her date of birth", "password is her date of birth" },
        { "The password is the case reference.", "password is the case reference" },
        { "Same password as last time.", "Same password as last time" },
        { "The password will be Heron-Lake-3", "Heron-Lake-3" },
        { "The form is attached.\nPassword\nBluebell22", "Bluebell22" },
        { "Hasło: Malwa1987", "Malwa1987" },
        { "Y cyfrinair yw: Cennin55", "Cennin55" },
        { "password Bluebell22 for the form", "Bluebell22" },
        { "the password is bluebell, all lower case", "bluebell" },
        { "Passwords are Kite4 and Heron5", "Kite4" },
        { "It opens with her date of birth.", "opens with her date of birth" },
    };

    public static TheoryData<string> NotGiven =>
    [
        "I will ring you with the password.",
        "Password by phone.",
        "Password to follow by text.",
        "Your password has expired.",
        "The password is not in this mail.",
        "The password will be sent separately.",
        "Please reset your password by Friday.",
        "The file is password protected.",
        "The password is case sensitive.",
        "The password is the one I gave you by phone.",
        "Ring me for the password: I am in until 5.",
        "Never put the password in the same email.",
        "What is the password?",
        "Our password policy is under review.",
        "Meeting ID: 963 9929 1040  Passcode: 161034",
        "Join Zoom Meeting https://zoom.example/j/1 Passcode: 8Hx2kd",
        "The guest wifi password is Welcome2024",
        "Username: priya Password: Spring2026",
        "The door code is 4521",
        "Please pin the notice to the board",
        "Use the side door to open up in the morning.",
        "Open from 9am with tea and coffee.",
        "Passwords: staff must change them every month.",
        "The code of conduct is attached: Version2",
        "The passcode for Thursday's call is 161034",
        "The key worker for the attached referral is Grace2.",
        "The password for the form is on its way by post.",
        "Password: available on request",
        "My sort code is on the invoice attached: 12-34-56",
        "The office opens with breakfast at 8.",
    ];

    [Theory]
    [MemberData(nameof(Given))]
    public void A_password_in_the_text_is_found_where_it_stands(string text, string expected)
    {
        var found = new List<Candidate>();
        PasswordRecogniser.Find(text, found);
        Assert.Contains(expected, found.Where(c => c.Confidence >= Finding.BlockingConfidence).Select(c => text[c.Start..c.End]));
    }

    [Theory]
    [MemberData(nameof(NotGiven))]
    public void Speaking_of_passwords_gives_none(string text)
    {
        var found = new List<Candidate>();
        PasswordRecogniser.Find(text, found);
        Assert.DoesNotContain(found, c => c.Confidence >= Finding.BlockingConfidence);
    }
}
