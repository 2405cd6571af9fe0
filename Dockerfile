# The app in a container: built from the locked packages, run as a user without rights.
#
#   docker build -t klantwaarde .
#   docker run -p 8080:8080 -v klantwaarde:/data klantwaarde      one container, SQLite in /data
#
# With PostgreSQL: docker-compose.yml.

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source

# First what decides the packages, so that this layer is made again only when that changes.
COPY global.json Directory.Build.props Directory.Packages.props BannedSymbols.txt ./
COPY src/KlantWaarde.Domain/KlantWaarde.Domain.csproj src/KlantWaarde.Domain/packages.lock.json src/KlantWaarde.Domain/
COPY src/KlantWaarde.Reporting/KlantWaarde.Reporting.csproj src/KlantWaarde.Reporting/packages.lock.json src/KlantWaarde.Reporting/
COPY src/KlantWaarde.Web/KlantWaarde.Web.csproj src/KlantWaarde.Web/packages.lock.json src/KlantWaarde.Web/
RUN dotnet restore src/KlantWaarde.Web --locked-mode

COPY .editorconfig ./
COPY src/ src/
RUN dotnet publish src/KlantWaarde.Web -c Release --no-restore -o /app

# The plain image, not "chiseled" or Alpine: Dutch numbers and dates need its ICU, Europe/Amsterdam its tzdata.
FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app ./
RUN install -d -m 0700 -o "$APP_UID" -g "$APP_UID" /data

ENV ASPNETCORE_ENVIRONMENT=Production \
    ASPNETCORE_HTTP_PORTS=8080 \
    DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=false \
    Database__Engine=Sqlite \
    ConnectionStrings__KlantWaarde="Data Source=/data/klantwaarde.db" \
    Mail__Delivery=Folder \
    Mail__Folder=/data/mail

USER $APP_UID
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s CMD ["/app/KlantWaarde.Web", "health"]
ENTRYPOINT ["/app/KlantWaarde.Web"]
