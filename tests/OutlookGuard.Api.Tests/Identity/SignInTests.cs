using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Identity;
using OutlookGuard.Api.Tests.Support;

namespace OutlookGuard.Api.Tests.Identity;

/// <summary>Every endpoint, with every bad token, in both environments: 401.</summary>
public sealed class SignInTests : IDisposable
{
    private readonly TokenWorkshop workshop = new();
    private GuardApplication? guard;

    [Theory]
    [InlineData("Production")]
    [InlineData("Development")]
    public async Task Nobody_enters_any_endpoint_with_a_bad_token(string environment)
    {
        guard = InOrganisation(environment);
        var client = await guard.Nobody();
        var closed = Endpoints(guard).Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null).ToList();
        Assert.NotEmpty(closed);
        var wrong = new List<string>();

        foreach (var endpoint in closed)
        {
            foreach (var (what, token) in workshop.Bad().Prepend(("no token", null!)))
            {
                var response = await Ask(client, endpoint, token);
                if (response.StatusCode != HttpStatusCode.Unauthorized || response.Content.Headers.ContentType?.MediaType != "application/problem+json")
                    wrong.Add($"{endpoint.DisplayName} with {what}: {(int)response.StatusCode}");
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Good_tokens_of_every_accepted_algorithm_are_let_in()
    {
        guard = InOrganisation("Production");
        var client = await guard.Nobody();

        foreach (var token in new[] { workshop.Good(), workshop.GoodElliptic(), workshop.GoodPss() })
        {
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
            Assert.Equal(HttpStatusCode.OK, (await client.Assess(Mail.Plain())).StatusCode);
        }
    }

    [Theory]
    [InlineData("Worker", HttpStatusCode.OK)]
    [InlineData("Worker,DataController,Administrator", HttpStatusCode.OK)]
    [InlineData("", HttpStatusCode.Forbidden)]
    [InlineData("Administrator", HttpStatusCode.Forbidden)]
    [InlineData("worker", HttpStatusCode.Forbidden)]
    [InlineData("Auditor", HttpStatusCode.Forbidden)]
    [InlineData("Worker,Auditor", HttpStatusCode.Forbidden)]
    public async Task Only_workers_assess_and_an_auditor_is_nothing_else(string roles, HttpStatusCode expected)
    {
        guard = InOrganisation("Production");
        var client = await guard.Nobody();
        var named = new System.Text.Json.Nodes.JsonArray([.. roles.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(role => (System.Text.Json.Nodes.JsonNode)role)]);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", workshop.Signed(TokenWorkshop.Claims().Set("roles", named)));

        Assert.Equal(expected, (await client.Assess(Mail.Plain())).StatusCode);
    }

    [Fact]
    public async Task Exactly_the_listed_endpoints_are_open()
    {
        guard = InOrganisation("Development");
        await guard.Nobody();

        var open = Endpoints(guard).Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null).Select(endpoint => endpoint.RoutePattern.RawText!);

        Assert.Equal(OpenEndpoints.Always.Keys.Concat(OpenEndpoints.InDevelopment.Keys).Order(StringComparer.Ordinal), open.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task In_Production_the_development_issuer_is_neither_there_nor_believed()
    {
        using var development = new GuardApplication();
        await development.Nobody();
        var (token, _) = development.Services.GetRequiredService<DevelopmentIssuer>().TokenFor(Persona.Find("priya")!);
        guard = InOrganisation("Production");
        var client = await guard.Nobody();

        Assert.Equal(OpenEndpoints.Always.Keys.Order(StringComparer.Ordinal), Endpoints(guard).Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null).Select(endpoint => endpoint.RoutePattern.RawText!).Order(StringComparer.Ordinal));
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", workshop.Good());
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/dev/personas")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.PostAsync("/dev/token", null)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/openapi/v1.json")).StatusCode);
        Assert.Null(guard.Services.GetService<DevelopmentIssuer>());
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.Assess(Mail.Plain())).StatusCode);
    }

    [Fact]
    public async Task One_process_does_not_believe_another_processes_development_token()
    {
        using var another = new GuardApplication();
        await another.Nobody();
        var (token, _) = another.Services.GetRequiredService<DevelopmentIssuer>().TokenFor(Persona.Find("priya")!);
        guard = new GuardApplication();
        var client = await guard.Nobody();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);

        Assert.Equal(HttpStatusCode.Unauthorized, (await client.Assess(Mail.Plain())).StatusCode);
    }

    [Fact]
    public void In_Production_without_an_organisation_the_host_does_not_start()
    {
        guard = new GuardApplication().In("Production");

        Assert.ThrowsAny<Exception>(() => guard.CreateClient());
    }

    public void Dispose()
    {
        guard?.Dispose();
        workshop.Dispose();
    }

    private GuardApplication InOrganisation(string environment) => new GuardApplication()
        .In(environment)
        .With("Identity:Instance", TokenWorkshop.Instance)
        .With("Identity:TenantId", TokenWorkshop.Tenant.ToString("D"))
        .With("Identity:ClientId", TokenWorkshop.Application.ToString("D"))
        .With(services => services.PostConfigure<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme, bearer =>
        {
            var published = new OpenIdConnectConfiguration { Issuer = TokenWorkshop.Issuer };
            foreach (var key in workshop.Published)
                published.SigningKeys.Add(key);
            bearer.ConfigurationManager = new StaticConfigurationManager<OpenIdConnectConfiguration>(published);
        }));

    private static IEnumerable<RouteEndpoint> Endpoints(GuardApplication guard) =>
        guard.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    private static Task<HttpResponseMessage> Ask(HttpClient client, RouteEndpoint endpoint, string? token)
    {
        var method = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods[0] ?? "GET";
        var path = System.Text.RegularExpressions.Regex.Replace(endpoint.RoutePattern.RawText!, "{[^}]*}", Guid.Empty.ToString("D"));
        var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (method is "POST" or "PUT")
            request.Content = new StringContent("{}", System.Text.Encoding.UTF8, "application/json");
        if (token is not null)
            request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token}");
        return client.SendAsync(request);
    }
}
