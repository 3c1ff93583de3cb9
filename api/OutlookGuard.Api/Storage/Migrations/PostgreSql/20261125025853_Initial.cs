using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace OutlookGuard.Api.Storage.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Agencies",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Domains = table.Column<List<string>>(type: "text[]", nullable: false),
                    Addresses = table.Column<List<string>>(type: "text[]", nullable: false),
                    ExcludedAddresses = table.Column<List<string>>(type: "text[]", nullable: false),
                    SharedDomain = table.Column<bool>(type: "boolean", nullable: false),
                    IncludeSubdomains = table.Column<bool>(type: "boolean", nullable: false),
                    PointOfContact = table.Column<string>(type: "text", nullable: true),
                    Phone = table.Column<string>(type: "text", nullable: true),
                    Document = table.Column<string>(type: "text", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Agencies", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AgencyReferences",
                columns: table => new
                {
                    CaseReference = table.Column<string>(type: "text", nullable: false),
                    AgencyId = table.Column<string>(type: "text", nullable: false),
                    Reference = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgencyReferences", x => new { x.CaseReference, x.AgencyId });
                });

            migrationBuilder.CreateTable(
                name: "Agreements",
                columns: table => new
                {
                    AgencyId = table.Column<string>(type: "text", nullable: false),
                    State = table.Column<string>(type: "text", nullable: false),
                    Start = table.Column<DateOnly>(type: "date", nullable: true),
                    EndInclusive = table.Column<DateOnly>(type: "date", nullable: true),
                    Categories = table.Column<int>(type: "integer", nullable: false),
                    Purposes = table.Column<List<string>>(type: "text[]", nullable: false),
                    BulkListsAllowed = table.Column<bool>(type: "boolean", nullable: false),
                    ConsentRequired = table.Column<bool>(type: "boolean", nullable: false),
                    SecurityMethod = table.Column<string>(type: "text", nullable: true),
                    Review = table.Column<DateOnly>(type: "date", nullable: true),
                    ApprovedEnd = table.Column<DateOnly>(type: "date", nullable: true),
                    AccreditationExpires = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Agreements", x => x.AgencyId);
                });

            migrationBuilder.CreateTable(
                name: "AnsweredRequests",
                columns: table => new
                {
                    Person = table.Column<Guid>(type: "uuid", nullable: false),
                    KeyHash = table.Column<byte[]>(type: "bytea", nullable: false),
                    RequestDigest = table.Column<byte[]>(type: "bytea", nullable: false),
                    DisclosureId = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    SealedAnswer = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AnsweredRequests", x => new { x.Person, x.KeyHash });
                });

            migrationBuilder.CreateTable(
                name: "AuditEntries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Lane = table.Column<int>(type: "integer", nullable: false),
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    LocalTime = table.Column<string>(type: "text", nullable: false),
                    Action = table.Column<string>(type: "text", nullable: false),
                    Actor = table.Column<Guid>(type: "uuid", nullable: false),
                    OnBehalfOf = table.Column<string>(type: "text", nullable: true),
                    Client = table.Column<string>(type: "text", nullable: true),
                    Subject = table.Column<Guid>(type: "uuid", nullable: false),
                    Outcome = table.Column<string>(type: "text", nullable: true),
                    Detail = table.Column<string>(type: "text", nullable: false),
                    PreviousHash = table.Column<byte[]>(type: "bytea", nullable: false),
                    Hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditEntries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AuditLanes",
                columns: table => new
                {
                    Lane = table.Column<int>(type: "integer", nullable: false),
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    Head = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditLanes", x => x.Lane);
                });

            migrationBuilder.CreateTable(
                name: "CaseForms",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Hash = table.Column<long>(type: "bigint", nullable: false),
                    FirstWord = table.Column<int>(type: "integer", nullable: false),
                    Words = table.Column<byte>(type: "smallint", nullable: false),
                    CaseReference = table.Column<string>(type: "text", nullable: false),
                    Added = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseForms", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CasePeople",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseReference = table.Column<string>(type: "text", nullable: false),
                    Child = table.Column<bool>(type: "boolean", nullable: false),
                    Forms = table.Column<byte[]>(type: "bytea", nullable: false),
                    SealedDetails = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CasePeople", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Cases",
                columns: table => new
                {
                    Reference = table.Column<string>(type: "text", nullable: false),
                    Sealed = table.Column<bool>(type: "boolean", nullable: false),
                    Team = table.Column<List<string>>(type: "text[]", nullable: false),
                    StandingBasis = table.Column<int>(type: "integer", nullable: false),
                    StandingReview = table.Column<DateOnly>(type: "date", nullable: true),
                    StandingAssessor = table.Column<string>(type: "text", nullable: true),
                    StandingRecorded = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cases", x => x.Reference);
                });

            migrationBuilder.CreateTable(
                name: "Consents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseReference = table.Column<string>(type: "text", nullable: false),
                    AgencyId = table.Column<string>(type: "text", nullable: true),
                    State = table.Column<int>(type: "integer", nullable: false),
                    Categories = table.Column<int>(type: "integer", nullable: false),
                    CategoriesExcluded = table.Column<int>(type: "integer", nullable: false),
                    Purposes = table.Column<List<string>>(type: "text[]", nullable: false),
                    From = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    To = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    WithdrawnAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ToldRightToWithdraw = table.Column<bool>(type: "boolean", nullable: false),
                    ToldServiceImpact = table.Column<bool>(type: "boolean", nullable: false),
                    RecordedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    RecordedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    SaidAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    How = table.Column<int>(type: "integer", nullable: true),
                    For = table.Column<int>(type: "integer", nullable: false),
                    Ends = table.Column<Guid>(type: "uuid", nullable: true),
                    EvidenceHash = table.Column<string>(type: "text", nullable: true),
                    SealedDetails = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Consents", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ContactForms",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Hash = table.Column<long>(type: "bigint", nullable: false),
                    ContactId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContactForms", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Declarations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Person = table.Column<Guid>(type: "uuid", nullable: false),
                    DisclosureId = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    UsedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    RequestDigest = table.Column<byte[]>(type: "bytea", nullable: false),
                    SealedFacts = table.Column<byte[]>(type: "bytea", nullable: false),
                    SealedWords = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Declarations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DisclosureFacts",
                columns: table => new
                {
                    Decision = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Mode = table.Column<string>(type: "text", nullable: false),
                    Outcome = table.Column<string>(type: "text", nullable: false),
                    Enforced = table.Column<string>(type: "text", nullable: false),
                    Observed = table.Column<List<string>>(type: "text[]", nullable: false),
                    Facts = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DisclosureFacts", x => x.Decision);
                });

            migrationBuilder.CreateTable(
                name: "Disclosures",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Sender = table.Column<Guid>(type: "uuid", nullable: false),
                    Outcome = table.Column<string>(type: "text", nullable: false),
                    Fingerprint = table.Column<byte[]>(type: "bytea", nullable: false),
                    RegisterVersion = table.Column<long>(type: "bigint", nullable: false),
                    SealedReasons = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Disclosures", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DistributionLists",
                columns: table => new
                {
                    Address = table.Column<string>(type: "text", nullable: false),
                    Members = table.Column<List<string>>(type: "text[]", nullable: false),
                    AgencyId = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DistributionLists", x => x.Address);
                });

            migrationBuilder.CreateTable(
                name: "FaxNumbers",
                columns: table => new
                {
                    Address = table.Column<string>(type: "text", nullable: false),
                    Note = table.Column<string>(type: "text", nullable: true),
                    AgencyIds = table.Column<List<string>>(type: "text[]", nullable: false),
                    Checked = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FaxNumbers", x => x.Address);
                });

            migrationBuilder.CreateTable(
                name: "FeedbackCounts",
                columns: table => new
                {
                    Month = table.Column<string>(type: "character varying(7)", maxLength: 7, nullable: false),
                    Kind = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Why = table.Column<int>(type: "integer", nullable: false),
                    Says = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Count = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FeedbackCounts", x => new { x.Month, x.Kind, x.Why, x.Says });
                });

            migrationBuilder.CreateTable(
                name: "FeedbackGiven",
                columns: table => new
                {
                    Hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FeedbackGiven", x => x.Hash);
                });

            migrationBuilder.CreateTable(
                name: "FileEntries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseReference = table.Column<string>(type: "text", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    LocalTime = table.Column<string>(type: "text", nullable: false),
                    Person = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    AgencyId = table.Column<string>(type: "text", nullable: true),
                    Channel = table.Column<int>(type: "integer", nullable: true),
                    Categories = table.Column<int>(type: "integer", nullable: false),
                    Purpose = table.Column<string>(type: "text", nullable: true),
                    ConsentId = table.Column<Guid>(type: "uuid", nullable: true),
                    Basis = table.Column<int>(type: "integer", nullable: false),
                    Concerns = table.Column<Guid>(type: "uuid", nullable: true),
                    ContentDigest = table.Column<string>(type: "text", nullable: true),
                    Attachments = table.Column<int>(type: "integer", nullable: false),
                    Security = table.Column<string>(type: "text", nullable: true),
                    Outcome = table.Column<string>(type: "text", nullable: true),
                    Corrects = table.Column<Guid>(type: "uuid", nullable: true),
                    SealedDetails = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FileEntries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "NotForRepresentatives",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseReference = table.Column<string>(type: "text", nullable: false),
                    AddressHashes = table.Column<byte[]>(type: "bytea", nullable: false),
                    SealedDetails = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NotForRepresentatives", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Notices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseReference = table.Column<string>(type: "text", nullable: false),
                    AgencyId = table.Column<string>(type: "text", nullable: false),
                    ChangeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    Categories = table.Column<int>(type: "integer", nullable: false),
                    Since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    QueuedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    State = table.Column<int>(type: "integer", nullable: false),
                    Contact = table.Column<int>(type: "integer", nullable: false),
                    Address = table.Column<string>(type: "text", nullable: true),
                    DraftId = table.Column<string>(type: "text", nullable: true),
                    Claim = table.Column<Guid>(type: "uuid", nullable: true),
                    NextTry = table.Column<long>(type: "bigint", nullable: false),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    SentAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    AcknowledgedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    AcknowledgedBy = table.Column<int>(type: "integer", nullable: true),
                    TokenHash = table.Column<byte[]>(type: "bytea", nullable: false),
                    SealedToken = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Notices", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Organisation",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: true),
                    Domains = table.Column<List<string>>(type: "text[]", nullable: false),
                    PublicBodySuffixes = table.Column<List<string>>(type: "text[]", nullable: false),
                    TimeZone = table.Column<string>(type: "text", nullable: false),
                    DataController = table.Column<string>(type: "text", nullable: true),
                    DataControllerPhone = table.Column<string>(type: "text", nullable: true),
                    RegisterVersion = table.Column<long>(type: "bigint", nullable: false),
                    DirectoryVersion = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Organisation", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "OwnAddresses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseReference = table.Column<string>(type: "text", nullable: false),
                    AddressHashes = table.Column<byte[]>(type: "bytea", nullable: false),
                    Safety = table.Column<int>(type: "integer", nullable: false),
                    Checked = table.Column<DateOnly>(type: "date", nullable: true),
                    SealedDetails = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OwnAddresses", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Proposals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    Subject = table.Column<string>(type: "text", nullable: false),
                    ProposedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    ProposedByName = table.Column<string>(type: "text", nullable: false),
                    ProposedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    BaseVersion = table.Column<long>(type: "bigint", nullable: false),
                    Before = table.Column<string>(type: "text", nullable: true),
                    After = table.Column<string>(type: "text", nullable: false),
                    Note = table.Column<string>(type: "text", nullable: true),
                    Warnings = table.Column<List<string>>(type: "text[]", nullable: false),
                    Batch = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Proposals", x => x.Id);
                    table.UniqueConstraint("AK_Proposals_Id_Kind_ProposedBy", x => new { x.Id, x.Kind, x.ProposedBy });
                });

            migrationBuilder.CreateTable(
                name: "ProtectedPlaces",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseReference = table.Column<string>(type: "text", nullable: true),
                    Forms = table.Column<byte[]>(type: "bytea", nullable: false),
                    SealedPosition = table.Column<byte[]>(type: "bytea", nullable: true),
                    SealedDetails = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProtectedPlaces", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StopContacts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseReference = table.Column<string>(type: "text", nullable: false),
                    AddressHashes = table.Column<byte[]>(type: "bytea", nullable: false),
                    NameHashes = table.Column<byte[]>(type: "bytea", nullable: false),
                    SealedDetails = table.Column<byte[]>(type: "bytea", nullable: true),
                    RemovalAskedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    RemovalAskedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StopContacts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Tasks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    Concerns = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseReference = table.Column<string>(type: "text", nullable: false),
                    AskedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    DeferredTo = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    DoneAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    DoneBy = table.Column<Guid>(type: "uuid", nullable: true),
                    Outcome = table.Column<int>(type: "integer", nullable: true),
                    SealedNote = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Tasks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "TeamMembers",
                columns: table => new
                {
                    Address = table.Column<string>(type: "text", nullable: false),
                    TeamId = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TeamMembers", x => new { x.Address, x.TeamId });
                });

            migrationBuilder.CreateTable(
                name: "Teams",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Mode = table.Column<string>(type: "text", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    UntilInclusive = table.Column<DateOnly>(type: "date", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Teams", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "WrappedKeys",
                columns: table => new
                {
                    Name = table.Column<string>(type: "text", nullable: false),
                    WrappedBy = table.Column<string>(type: "text", nullable: false),
                    Wrapped = table.Column<byte[]>(type: "bytea", nullable: false),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WrappedKeys", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "ProposalDecisions",
                columns: table => new
                {
                    ProposalId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    ProposedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    DecidedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    DecidedByName = table.Column<string>(type: "text", nullable: false),
                    DecidedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Decision = table.Column<string>(type: "text", nullable: false),
                    Note = table.Column<string>(type: "text", nullable: true),
                    RegisterVersion = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProposalDecisions", x => x.ProposalId);
                    table.CheckConstraint("CK_ProposalDecisions_AtOnce", "(\"Decision\" = 'at_once') = (\"Kind\" IN ('suspension', 'extension'))");
                    table.CheckConstraint("CK_ProposalDecisions_FourEyes", "(\"Decision\" IN ('approved', 'rejected') AND \"DecidedBy\" <> \"ProposedBy\") OR (\"Decision\" IN ('withdrawn', 'at_once') AND \"DecidedBy\" = \"ProposedBy\")");
                    table.ForeignKey(
                        name: "FK_ProposalDecisions_Proposals_ProposalId_Kind_ProposedBy",
                        columns: x => new { x.ProposalId, x.Kind, x.ProposedBy },
                        principalTable: "Proposals",
                        principalColumns: new[] { "Id", "Kind", "ProposedBy" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.InsertData(
                table: "AuditLanes",
                columns: new[] { "Lane", "Head", "Sequence" },
                values: new object[,]
                {
                    { 0, new byte[] { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 }, 0L },
                    { 1, new byte[] { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 }, 0L },
                    { 2, new byte[] { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 }, 0L },
                    { 3, new byte[] { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 }, 0L },
                    { 4, new byte[] { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 }, 0L },
                    { 5, new byte[] { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 }, 0L },
                    { 6, new byte[] { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 }, 0L },
                    { 7, new byte[] { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 }, 0L },
                    { 8, new byte[] { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 }, 0L },
                    { 9, new byte[] { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 }, 0L },
                    { 10, new byte[] { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 }, 0L },
                    { 11, new byte[] { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 }, 0L },
                    { 12, new byte[] { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 }, 0L },
                    { 13, new byte[] { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 }, 0L },
                    { 14, new byte[] { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 }, 0L },
                    { 15, new byte[] { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 }, 0L }
                });

            migrationBuilder.CreateIndex(
                name: "IX_AnsweredRequests_At",
                table: "AnsweredRequests",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_AnsweredRequests_DisclosureId",
                table: "AnsweredRequests",
                column: "DisclosureId");

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_At",
                table: "AuditEntries",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_Lane_Sequence",
                table: "AuditEntries",
                columns: new[] { "Lane", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_Subject",
                table: "AuditEntries",
                column: "Subject");

            migrationBuilder.CreateIndex(
                name: "IX_CaseForms_Added",
                table: "CaseForms",
                column: "Added");

            migrationBuilder.CreateIndex(
                name: "IX_CaseForms_CaseReference",
                table: "CaseForms",
                column: "CaseReference");

            migrationBuilder.CreateIndex(
                name: "IX_CaseForms_Hash",
                table: "CaseForms",
                column: "Hash");

            migrationBuilder.CreateIndex(
                name: "IX_CasePeople_CaseReference",
                table: "CasePeople",
                column: "CaseReference");

            migrationBuilder.CreateIndex(
                name: "IX_Consents_CaseReference",
                table: "Consents",
                column: "CaseReference");

            migrationBuilder.CreateIndex(
                name: "IX_ContactForms_ContactId",
                table: "ContactForms",
                column: "ContactId");

            migrationBuilder.CreateIndex(
                name: "IX_ContactForms_Hash",
                table: "ContactForms",
                column: "Hash");

            migrationBuilder.CreateIndex(
                name: "IX_Declarations_Person_DisclosureId_RequestDigest",
                table: "Declarations",
                columns: new[] { "Person", "DisclosureId", "RequestDigest" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Declarations_Until",
                table: "Declarations",
                column: "Until");

            migrationBuilder.CreateIndex(
                name: "IX_DisclosureFacts_At",
                table: "DisclosureFacts",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_DisclosureFacts_Mode_At",
                table: "DisclosureFacts",
                columns: new[] { "Mode", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Disclosures_Fingerprint",
                table: "Disclosures",
                column: "Fingerprint");

            migrationBuilder.CreateIndex(
                name: "IX_Disclosures_Sender_At",
                table: "Disclosures",
                columns: new[] { "Sender", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_FeedbackGiven_At",
                table: "FeedbackGiven",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_FileEntries_CaseReference_AgencyId",
                table: "FileEntries",
                columns: new[] { "CaseReference", "AgencyId" });

            migrationBuilder.CreateIndex(
                name: "IX_FileEntries_CaseReference_At",
                table: "FileEntries",
                columns: new[] { "CaseReference", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_NotForRepresentatives_CaseReference",
                table: "NotForRepresentatives",
                column: "CaseReference");

            migrationBuilder.CreateIndex(
                name: "IX_Notices_CaseReference",
                table: "Notices",
                column: "CaseReference");

            migrationBuilder.CreateIndex(
                name: "IX_Notices_ChangeId_AgencyId",
                table: "Notices",
                columns: new[] { "ChangeId", "AgencyId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Notices_QueuedAt",
                table: "Notices",
                column: "QueuedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Notices_State_NextTry",
                table: "Notices",
                columns: new[] { "State", "NextTry" });

            migrationBuilder.CreateIndex(
                name: "IX_Notices_TokenHash",
                table: "Notices",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OwnAddresses_CaseReference",
                table: "OwnAddresses",
                column: "CaseReference");

            migrationBuilder.CreateIndex(
                name: "IX_ProposalDecisions_ProposalId_Kind_ProposedBy",
                table: "ProposalDecisions",
                columns: new[] { "ProposalId", "Kind", "ProposedBy" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Proposals_Batch",
                table: "Proposals",
                column: "Batch");

            migrationBuilder.CreateIndex(
                name: "IX_Proposals_ProposedAt",
                table: "Proposals",
                column: "ProposedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Proposals_Subject_ProposedAt",
                table: "Proposals",
                columns: new[] { "Subject", "ProposedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ProtectedPlaces_CaseReference",
                table: "ProtectedPlaces",
                column: "CaseReference");

            migrationBuilder.CreateIndex(
                name: "IX_StopContacts_CaseReference",
                table: "StopContacts",
                column: "CaseReference");

            migrationBuilder.CreateIndex(
                name: "IX_Tasks_CaseReference",
                table: "Tasks",
                column: "CaseReference");

            migrationBuilder.CreateIndex(
                name: "IX_Tasks_DoneAt",
                table: "Tasks",
                column: "DoneAt");

            migrationBuilder.CreateIndex(
                name: "IX_Tasks_Kind_Concerns",
                table: "Tasks",
                columns: new[] { "Kind", "Concerns" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TeamMembers_TeamId",
                table: "TeamMembers",
                column: "TeamId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Agencies");

            migrationBuilder.DropTable(
                name: "AgencyReferences");

            migrationBuilder.DropTable(
                name: "Agreements");

            migrationBuilder.DropTable(
                name: "AnsweredRequests");

            migrationBuilder.DropTable(
                name: "AuditEntries");

            migrationBuilder.DropTable(
                name: "AuditLanes");

            migrationBuilder.DropTable(
                name: "CaseForms");

            migrationBuilder.DropTable(
                name: "CasePeople");

            migrationBuilder.DropTable(
                name: "Cases");

            migrationBuilder.DropTable(
                name: "Consents");

            migrationBuilder.DropTable(
                name: "ContactForms");

            migrationBuilder.DropTable(
                name: "Declarations");

            migrationBuilder.DropTable(
                name: "DisclosureFacts");

            migrationBuilder.DropTable(
                name: "Disclosures");

            migrationBuilder.DropTable(
                name: "DistributionLists");

            migrationBuilder.DropTable(
                name: "FaxNumbers");

            migrationBuilder.DropTable(
                name: "FeedbackCounts");

            migrationBuilder.DropTable(
                name: "FeedbackGiven");

            migrationBuilder.DropTable(
                name: "FileEntries");

            migrationBuilder.DropTable(
                name: "NotForRepresentatives");

            migrationBuilder.DropTable(
                name: "Notices");

            migrationBuilder.DropTable(
                name: "Organisation");

            migrationBuilder.DropTable(
                name: "OwnAddresses");

            migrationBuilder.DropTable(
                name: "ProposalDecisions");

            migrationBuilder.DropTable(
                name: "ProtectedPlaces");

            migrationBuilder.DropTable(
                name: "StopContacts");

            migrationBuilder.DropTable(
                name: "Tasks");

            migrationBuilder.DropTable(
                name: "TeamMembers");

            migrationBuilder.DropTable(
                name: "Teams");

            migrationBuilder.DropTable(
                name: "WrappedKeys");

            migrationBuilder.DropTable(
                name: "Proposals");
        }
    }
}
