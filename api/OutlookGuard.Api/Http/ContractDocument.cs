using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using OutlookGuard.Api.Disclosures;
using OutlookGuard.Api.Drafts;
using OutlookGuard.Content;

namespace OutlookGuard.Api.Http;

/// <summary>The description of the contract (OpenAPI 3.1), made from the endpoints and their types. The add-in's types are made from it.</summary>
internal static class ContractDocument
{
    public const string Name = "v1";

    public static void AddContract(this IServiceCollection services) => services.AddOpenApi(Name, options =>
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo { Title = "OutlookGuard", Version = Name, Description = "Decides whether a mail may leave. A block is an answer: 200. Errors are problems (RFC 9457)." };
            document.Servers = [];
            document.Components ??= new OpenApiComponents();
            document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal)
            {
                ["token"] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", BearerFormat = "JWT" },
            };
            document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference("token", document)] = [] }];
            return Task.CompletedTask;
        });
        // Sealed words are plain text on the wire, each with a length of its own; only in here can they not be read.
        options.CreateSchemaReferenceId = type => IsWords(type.Type) ? null : OpenApiOptions.CreateDefaultSchemaReferenceId(type);
        options.AddSchemaTransformer((schema, context, _) =>
        {
            var type = context.JsonTypeInfo.Type;
            if (IsWords(type) || type.IsEnum)
                schema.Type = Nullable.GetUnderlyingType(type) is null ? JsonSchemaType.String : JsonSchemaType.String | JsonSchemaType.Null;
            if (type.IsEnum && type.IsDefined(typeof(FlagsAttribute), inherit: false))
                schema.Enum = [.. Enum.GetNames(type).Select(name => (JsonNode)JsonNamingPolicy.SnakeCaseLower.ConvertName(name)!)];
            if (context.JsonTypeInfo.ElementType is { } element && IsWords(element))
                schema.Items = new OpenApiSchema { Type = JsonSchemaType.String };
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            switch (context.Description.RelativePath)
            {
                case "api/disclosures":
                    DescribeKey(operation);
                    DescribeParts(operation);
                    break;
                case "api/drafts":
                    DescribeParts(operation);
                    break;
                case "api/drafts/attachments":
                    operation.RequestBody = OneFile();
                    break;
            }

            return Task.CompletedTask;
        });
    });

    public static void MapContract(this IEndpointRouteBuilder routes) => routes.MapOpenApi(OpenEndpoints.OpenApi).AllowAnonymous();

    private static bool IsWords(Type type) =>
        (Nullable.GetUnderlyingType(type) ?? type) is var plain && (plain == typeof(ConfidentialText) || plain == typeof(ShownText));

    private static OpenApiRequestBody OneFile() => new()
    {
        Required = true,
        Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal)
        {
            ["multipart/form-data"] = new OpenApiMediaType
            {
                Schema = new OpenApiSchema
                {
                    Type = JsonSchemaType.Object,
                    Description = "One part with the file's bytes, its name in the part's header.",
                    Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal) { [IncomingFile.Part] = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" } },
                    Required = new HashSet<string>(StringComparer.Ordinal) { IncomingFile.Part },
                },
            },
        },
    };

    private static void DescribeKey(OpenApiOperation operation)
    {
        operation.Parameters ??= [];
        operation.Parameters.Add(new OpenApiParameter
        {
            Name = IdempotencyKeys.Header,
            In = ParameterLocation.Header,
            Description = "The client's number for this press of Send: asking again with it gives the same answer. Where headers get lost, the member idempotencyKey says the same.",
            Schema = new OpenApiSchema { Type = JsonSchemaType.String, MinLength = IdempotencyKeys.Shortest, MaxLength = DisclosureLimits.TokenCharacters, Pattern = DisclosureLimits.Token },
        });
    }

    private static void DescribeParts(OpenApiOperation operation)
    {
        if (operation.RequestBody?.Content?["application/json"].Schema is not { } document)
            return;
        operation.RequestBody.Content["multipart/form-data"] = new OpenApiMediaType
        {
            Schema = new OpenApiSchema
            {
                Type = JsonSchemaType.Object,
                Description = "The document in the first part, then the bytes of each file in the part that its attachment names.",
                Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal) { [IncomingDisclosure.DocumentPart] = document },
                Required = new HashSet<string>(StringComparer.Ordinal) { IncomingDisclosure.DocumentPart },
                AdditionalProperties = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" },
            },
        };
    }
}
