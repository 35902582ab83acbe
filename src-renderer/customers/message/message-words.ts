import type { MessageFault, WithdrawalReason } from '#shared/customers/message/message-fault'
import { stateNames, type MessageState } from '#shared/customers/message/message-states'
import type { MessageView } from '#shared/customers/message/message-view'
import { cents } from '#shared/kernel/money/cents'
import { formatCents } from '#shared/kernel/money/format'

const faultWords: Readonly<Record<MessageFault['kind'], string>> = {
  unreachable: 'Não foi possível chegar a quem envia.',
  'no-answer': 'Quem envia não respondeu: talvez a mensagem tenha saído.',
  busy: 'Quem envia pediu para esperar.',
  unauthorized: 'Quem envia não aceitou o usuário, a senha ou o token.',
  misconfigured: 'Ninguém está configurado para enviar, ou um dado não serve.',
  refused: 'Quem envia não aceitou a mensagem.',
  interrupted: 'O caixa foi desligado durante o envio: talvez a mensagem tenha saído.',
}

const withdrawalWords: Readonly<Record<WithdrawalReason, string>> = {
  'no-consent': 'A pessoa não autorizou mensagens.',
  blocked: 'O endereço está bloqueado.',
  limit: 'A pessoa já recebeu o limite da semana.',
  late: 'Passou da hora: não diria mais nada.',
  'no-address': 'Os dados da pessoa foram apagados.',
  'by-person': 'Alguém da loja a retirou.',
}

/** A fault in a sentence, with the other side's own words where it had any. */
export function sayFault({ kind, words }: MessageFault): string {
  return words === null ? faultWords[kind] : `${faultWords[kind]} (${words})`
}

/** Why a message is where it is; null where its state says all. */
export function whyWords({ isHeld, withdrawnFor, fault }: MessageView): string | null {
  if (isHeld) return 'Veio de uma cópia restaurada: espera alguém liberar.'
  if (withdrawnFor !== null) return withdrawalWords[withdrawnFor]
  return fault === null ? null : sayFault(fault)
}

/** What one attempt made of a message: put back, it was only put off. */
export function attemptWords(state: MessageState): string {
  return state === 'queued' ? 'Adiada' : stateNames[state]
}

/** As how many SMS it is paid, and what that costs. */
export function costWords({ parts, priceCents }: Pick<MessageView, 'parts' | 'priceCents'>): string {
  const sms = parts === 1 ? '1 SMS' : `${parts} SMS`
  return priceCents === 0 ? sms : `${sms} · ${formatCents(cents(priceCents))}`
}

export function stateTone(state: MessageState): 'stop' | 'attention' | undefined {
  if (state === 'unknown') return 'attention'
  return state === 'refused' || state === 'undelivered' ? 'stop' : undefined
}
