// Where the host's image lies. No administrator account; the host's identity may pull.
param name string
param location string
param tags object
param pullerPrincipalId string

// Built-in role "AcrPull".
var pull = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '7f951dda-4ed3-4680-a7ca-43fe172d538d')

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
  name: name
  location: location
  tags: tags
  sku: { name: 'Basic' }
  properties: { adminUserEnabled: false, anonymousPullEnabled: false }
}

resource mayPull 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: registry
  name: guid(registry.id, pullerPrincipalId, pull)
  properties: { principalId: pullerPrincipalId, principalType: 'ServicePrincipal', roleDefinitionId: pull }
}

output server string = registry.properties.loginServer
