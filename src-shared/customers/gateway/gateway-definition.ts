import type { MessageChannel } from '../message/message-channel'

/** How a field is filled in. */
type GatewayControl =
  | { readonly kind: 'text'; readonly placeholder?: string }
  /** Kept sealed, never shown again. */
  | { readonly kind: 'secret' }
  | {
      readonly kind: 'choice'
      readonly choices: readonly { readonly value: string; readonly label: string }[]
    }

export interface GatewayField {
  readonly key: string
  readonly label: string
  readonly control: GatewayControl
  readonly isRequired: boolean
  readonly description?: string
  /** Where the secrets are sent: with another one they are asked for again, and never follow by themselves. */
  readonly takesSecrets?: true
}

/** Everything the screens know of whoever carries messages: its wire is its folder's in main. */
export interface GatewayDefinition<Id extends string = string> {
  readonly id: Id
  readonly channel: MessageChannel
  readonly name: string
  /** People's answers can be read: the shop may offer that somebody answers SAIR. */
  readonly receivesReplies: boolean
  readonly fields: readonly GatewayField[]
}
