import type { GatewayDefinition } from './gateway-definition'

export const zenvia = {
  id: 'zenvia',
  channel: 'sms',
  name: 'Zenvia',
  receivesReplies: false,
  fields: [
    {
      key: 'url',
      label: 'Endereço',
      control: { kind: 'text', placeholder: 'https://api.zenvia.com' },
      isRequired: true,
      takesSecrets: true,
    },
    {
      key: 'from',
      label: 'Remetente',
      control: { kind: 'text' },
      isRequired: true,
      description: 'O apelido da conta na Zenvia.',
    },
    { key: 'token', label: 'Token', control: { kind: 'secret' }, isRequired: true },
  ],
} as const satisfies GatewayDefinition
