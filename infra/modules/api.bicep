// The host: one origin for the add-in, its pages and the API.
param name string
param location string
param tags object
param image string
param identityId string
param identityClientId string
param registryServer string
param subnetId string
param logsName string
param databaseHost string
param databaseName string
param databaseUser string
param vaultUri string
param tenantId string
param clientId string

// Before the first deployment there is no image of ours; this one answers so that the platform is content.
var firstImage = 'mcr.microsoft.com/azuredocs/containerapps-helloworld:latest'
var port = 8080

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' existing = {
  name: logsName
}

resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: '${name}-env'
  location: location
  tags: tags
  properties: {
    vnetConfiguration: { infrastructureSubnetId: subnetId, internal: false }
    workloadProfiles: [{ name: 'Consumption', workloadProfileType: 'Consumption' }]
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: { customerId: logs.properties.customerId, sharedKey: logs.listKeys().primarySharedKey }
    }
  }
}

resource app 'Microsoft.App/containerApps@2024-03-01' = {
  name: name
  location: location
  tags: union(tags, { 'azd-service-name': 'api' })
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identityId}': {} } }
  properties: {
    environmentId: environment.id
    workloadProfileName: 'Consumption'
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: { external: true, targetPort: port, transport: 'auto', allowInsecure: false }
      registries: [{ server: registryServer, identity: identityId }]
    }
    template: {
      containers: [
        {
          name: 'api'
          image: empty(image) ? firstImage : image
          resources: { cpu: json('1.0'), memory: '2Gi' }
          env: [
            { name: 'ASPNETCORE_HTTP_PORTS', value: string(port) }
            { name: 'AZURE_CLIENT_ID', value: identityClientId }
            { name: 'ConnectionStrings__Guard', value: 'Host=${databaseHost};Database=${databaseName};Username=${databaseUser};Ssl Mode=VerifyFull' }
            { name: 'Keys__Vault', value: vaultUri }
            { name: 'Identity__TenantId', value: tenantId }
            { name: 'Identity__ClientId', value: clientId }
          ]
          probes: empty(image) ? [] : [
            { type: 'Liveness', httpGet: { path: '/live', port: port }, periodSeconds: 10 }
            { type: 'Readiness', httpGet: { path: '/ready', port: port }, periodSeconds: 5 }
          ]
        }
      ]
      // Never to zero: a worker who presses Send must not wait for a cold start.
      scale: { minReplicas: 2, maxReplicas: 6, rules: [{ name: 'requests', http: { metadata: { concurrentRequests: '40' } } }] }
    }
  }
}

output origin string = 'https://${app.properties.configuration.ingress.fqdn}'
