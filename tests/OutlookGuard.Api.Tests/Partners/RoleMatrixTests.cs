using System.Net;
using System.Text;
using OutlookGuard.Api.Tests.Support;

namespace OutlookGuard.Api.Tests.Partners;

/// <summary>Who may do what, every persona at every endpoint of the console. Source: security, section 4.</summary>
public sealed class RoleMatrixTests(OneGuard one) : IClassFixture<OneGuard>
{
    // priya is a worker, ben an administrator, imogen a data controller, ruth an auditor.
    public static TheoryData<string, string, string> Matrix => new()
    {
        { "GET",  "/api/agencies",                                              "priya ben imogen ruth" },
        { "GET",  "/api/agencies/northmoor_police",                             "priya ben imogen ruth" },
        { "GET",  "/api/agencies/export",                                       "ben imogen" },
        { "POST", "/api/agencies/nobody/suspend",                               "ben imogen" },
        { "POST", "/api/agencies/nobody/resume",                                "ben" },
        { "POST", "/api/agencies/nobody/extend",                                "imogen" },
        { "POST", "/api/agencies/import",                                       "ben" },
        { "POST", "/api/agencies/import/preview",                               "ben" },
        { "GET",  "/api/agreements/calendar",                                   "ben imogen" },
        { "GET",  "/api/agreements/reminders",                                  "ben imogen" },
        { "POST", "/api/proposals",                                             "ben" },
        { "GET",  "/api/proposals",                                             "ben imogen ruth" },
        { "POST", "/api/proposals/00000000-0000-0000-0000-000000000001/approve",  "imogen" },
        { "POST", "/api/proposals/00000000-0000-0000-0000-000000000001/reject",   "imogen" },
        { "POST", "/api/proposals/00000000-0000-0000-0000-000000000001/withdraw", "ben" },
        { "POST", "/api/proposals/00000000-0000-0000-0000-000000000001/preview",  "ben imogen" },
        { "POST", "/api/proposals/batches/00000000-0000-0000-0000-000000000001/approve", "imogen" },
        { "GET",  "/api/teams",                                                 "ben imogen" },
        { "GET",  "/api/rollout/observed",                                      "ben imogen" },
        { "POST", "/api/check",                                                 "ben" },
        { "GET",  "/api/setup/state",                                           "ben imogen" },
        { "GET",  "/api/setup/organisation",                                    "ben imogen" },
        { "POST", "/api/setup/domains",                                         "ben imogen" },
    };

    [Theory]
    [MemberData(nameof(Matrix))]
    public async Task Each_role_reaches_what_is_its_own_and_nothing_else(string method, string path, string may)
    {
        foreach (var persona in new[] { "priya", "ben", "imogen", "ruth" })
        {
            var request = new HttpRequestMessage(new HttpMethod(method), path);
            if (method == "POST")
                request.Content = new StringContent("{}", Encoding.UTF8, path.Contains("import", StringComparison.Ordinal) || path.EndsWith("domains", StringComparison.Ordinal) ? "text/csv" : "application/json");
            var response = await (await one.Guard.As(persona)).SendAsync(request);

            Assert.True(
                may.Split(' ').Contains(persona) == (response.StatusCode != HttpStatusCode.Forbidden),
                $"{persona} {method} {path}: {response.StatusCode}");
        }
    }
}
