using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace KlantWaarde.Web.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class RulesAndFrames : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Facts",
                table: "Surveys",
                type: "jsonb",
                nullable: false,
                defaultValueSql: "'{}'");

            migrationBuilder.AddColumn<string>(
                name: "Settings",
                table: "Surveys",
                type: "jsonb",
                nullable: false,
                defaultValueSql: "'{}'");

            migrationBuilder.AddColumn<string>(
                name: "Frame",
                table: "Accounts",
                type: "jsonb",
                nullable: false,
                defaultValueSql: "'{}'");

            migrationBuilder.CreateTable(
                name: "SettingsChanges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    SurveyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Revision = table.Column<int>(type: "integer", nullable: false),
                    Setting = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    From = table.Column<double>(type: "double precision", nullable: false),
                    To = table.Column<double>(type: "double precision", nullable: false),
                    Reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    By = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SettingsChanges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SettingsChanges_Surveys_SurveyId",
                        column: x => x.SurveyId,
                        principalTable: "Surveys",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TierDecisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    SurveyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Rol = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Klantwaarde = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Proposed = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Library = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Accepted = table.Column<bool>(type: "boolean", nullable: false),
                    Reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    By = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TierDecisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TierDecisions_Surveys_SurveyId",
                        column: x => x.SurveyId,
                        principalTable: "Surveys",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_SettingsChanges_AgencyId",
                table: "SettingsChanges",
                column: "AgencyId");

            migrationBuilder.CreateIndex(
                name: "IX_SettingsChanges_SurveyId_Revision_Setting",
                table: "SettingsChanges",
                columns: new[] { "SurveyId", "Revision", "Setting" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TierDecisions_AgencyId",
                table: "TierDecisions",
                column: "AgencyId");

            migrationBuilder.CreateIndex(
                name: "IX_TierDecisions_SurveyId_Rol_Klantwaarde_Number",
                table: "TierDecisions",
                columns: new[] { "SurveyId", "Rol", "Klantwaarde", "Number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "SettingsChanges");

            migrationBuilder.DropTable(
                name: "TierDecisions");

            migrationBuilder.DropColumn(
                name: "Facts",
                table: "Surveys");

            migrationBuilder.DropColumn(
                name: "Settings",
                table: "Surveys");

            migrationBuilder.DropColumn(
                name: "Frame",
                table: "Accounts");
        }
    }
}
