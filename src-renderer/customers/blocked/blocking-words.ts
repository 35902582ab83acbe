import type { BlockedAddress } from '#shared/customers/blocked/blocked-operations'

/** Why nothing is sent to an address. */
export const blockingWords: Readonly<Record<BlockedAddress['reason'], string>> = {
  bounced: 'O endereço não existe',
  asked: 'A pessoa pediu para sair',
  'by-hand': 'Bloqueado pela loja',
}
