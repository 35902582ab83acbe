import type { GatewayDefinition } from './gateway-definition'

export const infobip = {
  id: 'infobip',
  channel: 'sms',
  name: 'Infobip',
  receivesReplies: true,
  fields: [
    {
      key: 'url',
      label: 'Endereço',
      control: { kind: 'text', placeholder: 'https://xxxxx.api.infobip.com' },
      isRequired: true,
      takesSecrets: true,
    },
    { key: 'sender', label: 'Remetente', control: { kind: 'text' }, isRequired: true },
    { key: 'key', label: 'Chave', control: { kind: 'secret' }, isRequired: true },
  ],
} as const satisfies GatewayDefinition
