/** The carriers of messages that are simulated, by the names of their files. */
export const gatewayIds = ['smtp', 'zenvia', 'infobip'] as const
export type GatewayId = (typeof gatewayIds)[number]

/** What they let in; made up. */
export const gatewayCredentials = {
  smtp: { user: 'loja', password: 'senha-do-simulador' },
  zenvia: { token: 'token-do-simulador' },
  infobip: { key: 'chave-do-simulador' },
} as const
