// One organisation's OutlookGuard: everything it runs on, as a list of modules.
targetScope = 'subscription'

@minLength(1)
@maxLength(40)
@description('Names this deployment, for example larkfield. Part of the resource group\'s name.')
param environmentName string

@minLength(1)
@description('Where everything stands. Choose a region in the country whose law applies.')
param location string

@description('The organisation\'s Entra tenant. Tokens of no other tenant are believed.')
param tenantId string = tenant().tenantId

@description('The application id of the OutlookGuard app registration (made by hand for now; see README.md).')
param clientId string

@description('The container image to run. Empty until the first deployment has pushed one.')
param image string = ''

var resourceToken = toLower(uniqueString(subscription().id, environmentName, location))
var tags = { 'azd-env-name': environmentName }

resource group 'Microsoft.Resources/resourceGroups@2024-03-01' = {
  name: 'rg-outlookguard-${environmentName}'
  location: location
  tags: tags
}

module logs 'modules/logs.bicep' = {
  scope: group
  params: { name: 'log-${resourceToken}', location: location, tags: tags }
}

module identity 'modules/identity.bicep' = {
  scope: group
  params: { name: 'id-${resourceToken}', location: location, tags: tags }
}

module network 'modules/network.bicep' = {
  scope: group
  params: { name: 'vnet-${resourceToken}', location: location, tags: tags }
}

module vault 'modules/vault.bicep' = {
  scope: group
  params: {
    name: 'kv-${resourceToken}'
    location: location
    tags: tags
    readerPrincipalId: identity.outputs.principalId
    subnetId: network.outputs.endpointSubnetId
    dnsZoneId: network.outputs.vaultDnsZoneId
    logsId: logs.outputs.id
  }
}

module database 'modules/database.bicep' = {
  scope: group
  params: {
    name: 'psql-${resourceToken}'
    location: location
    tags: tags
    tenantId: tenantId
    adminPrincipalId: identity.outputs.principalId
    adminName: identity.outputs.name
    subnetId: network.outputs.databaseSubnetId
    dnsZoneId: network.outputs.databaseDnsZoneId
    logsId: logs.outputs.id
  }
}

module registry 'modules/registry.bicep' = {
  scope: group
  params: { name: 'cr${resourceToken}', location: location, tags: tags, pullerPrincipalId: identity.outputs.principalId }
}

module api 'modules/api.bicep' = {
  scope: group
  params: {
    name: 'ca-${resourceToken}'
    location: location
    tags: tags
    image: image
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    registryServer: registry.outputs.server
    subnetId: network.outputs.appSubnetId
    logsName: logs.outputs.name
    databaseHost: database.outputs.host
    databaseName: database.outputs.databaseName
    databaseUser: identity.outputs.name
    vaultUri: vault.outputs.uri
    tenantId: tenantId
    clientId: clientId
  }
}

output AZURE_RESOURCE_GROUP string = group.name
output AZURE_CONTAINER_REGISTRY_ENDPOINT string = registry.outputs.server
output AZURE_KEY_VAULT_ENDPOINT string = vault.outputs.uri
output OUTLOOKGUARD_ORIGIN string = api.outputs.origin
