import { formatCents } from '../../kernel/money/format'
import { assertNever } from '../../kernel/result'
import type { LoyaltyFault } from './loyalty-fault'
import type { LoyaltyRefusal } from './loyalty-refusal'

/** What a failed question means at the till: what happened, and what the cashier can do. `who` as in “o programa”. */
interface FaultWords {
  readonly what: string
  readonly todo: string
}

const AGAIN = 'Tente de novo ou siga sem o benefício.'
const WITHOUT = 'Siga sem o benefício e avise o gerente.'

export function faultWords(fault: LoyaltyFault, who: string): FaultWords {
  switch (fault.kind) {
    case 'unreachable':
      return { what: `Sem conexão com ${who}.`, todo: AGAIN }
    case 'no-answer':
      if (fault.cause === 'too-many-requests') return tooMany(fault.retryAfter, who)
      return { what: `${capital(who)} não respondeu.`, todo: AGAIN }
    case 'unauthorized':
      return { what: `${capital(who)} recusou a credencial desta loja.`, todo: WITHOUT }
    case 'misconfigured':
      return { what: `A ligação desta loja com ${who} não está configurada por inteiro.`, todo: WITHOUT }
    case 'declined':
      return refusalWords(fault.refusal, fault.words, who)
    default:
      return assertNever(fault)
  }
}

/** Both in one line. */
export function faultText(fault: LoyaltyFault, who = 'a operadora'): string {
  const { what, todo } = faultWords(fault, who)
  return `${what} ${todo}`
}

function refusalWords(refusal: LoyaltyRefusal, words: string, who: string): FaultWords {
  switch (refusal.code) {
    case 'wrong-pin':
      return wrongPin(refusal.attemptsLeft)
    case 'pin-too-soon':
      return {
        what: 'Um PIN acabou de ser enviado.',
        todo: `Peça outro em ${refusal.seconds === 1 ? '1 segundo' : `${refusal.seconds} segundos`}.`,
      }
    case 'pin-expired':
      return { what: 'O PIN venceu.', todo: 'Envie um novo PIN.' }
    case 'pin-blocked':
      return { what: 'PIN bloqueado por tentativas incorretas.', todo: 'Envie um novo PIN.' }
    case 'pin-not-accepted':
      return { what: 'O PIN ainda não foi aceito.', todo: 'Envie um novo PIN e peça-o ao cliente.' }
    case 'invalid-mobile':
      return { what: `${capital(who)} não aceitou este celular.`, todo: 'Confira o número com o cliente.' }
    case 'invalid-tax-id':
      return { what: `${capital(who)} não aceitou este CPF.`, todo: 'Confira os números.' }
    case 'member-inactive':
      return { what: `Este cadastro está inativo n${who}.`, todo: 'Siga sem o benefício.' }
    case 'balance-too-low':
      return {
        what: 'O saldo do cliente não chega para este valor.',
        todo: 'Use menos ou siga sem o benefício.',
      }
    case 'amount-outside-limits':
      return { what: 'O valor está fora do que esta venda permite.', todo: 'Informe outro valor.' }
    case 'value-changed':
      return {
        what: `O saldo mudou: agora cobre ${formatCents(refusal.redeemable)}.`,
        todo: 'Confirme o novo valor com o cliente.',
      }
    case 'campaign-not-offered':
      return {
        what: 'Esta campanha não vale mais para a venda.',
        todo: 'Escolha outra ou siga sem campanha.',
      }
    case 'nothing-eligible':
      return { what: 'Nenhum produto desta venda participa.', todo: 'Siga sem o benefício.' }
    case 'reservation-expired':
    case 'reservation-cancelled':
      return { what: 'A reserva do benefício venceu.', todo: AGAIN }
    case 'document-already-confirmed':
    case 'already-confirmed':
      return { what: 'Esta venda já está confirmada na operadora.', todo: 'Avise o gerente.' }
    case 'not-found':
      return { what: `${capital(who)} não conhece o que foi pedido.`, todo: WITHOUT }
    case 'store-refused':
      return { what: `${capital(who)} não reconhece esta loja.`, todo: WITHOUT }
    case 'settled-by-hand':
      return {
        what: `Isto foi resolvido à mão: o caixa não sabe o que ${who} registrou.`,
        todo: 'Confira e desfaça no painel da operadora.',
      }
    case 'replaced-meanwhile':
    case 'more-than-left':
    case 'rejected':
    case 'unlisted':
      return {
        what: words === '' ? `${capital(who)} recusou.` : `${capital(who)} recusou: “${words}”.`,
        todo: WITHOUT,
      }
    default:
      return assertNever(refusal)
  }
}

function tooMany(retryAfter: number | null, who: string): FaultWords {
  const seconds = retryAfter === null ? null : Math.max(1, Math.ceil(retryAfter / 1000))
  const wait = seconds === null ? 'um instante' : seconds === 1 ? '1 segundo' : `${seconds} segundos`
  return {
    what: `${capital(who)} está com pedidos demais agora.`,
    todo: `Espere ${wait} e tente de novo, ou siga sem o benefício.`,
  }
}

function wrongPin(left: number): FaultWords {
  if (left === 0) return { what: 'PIN incorreto e sem tentativas.', todo: 'Envie um novo PIN.' }
  return {
    what: 'PIN incorreto.',
    todo: left === 1 ? 'Resta 1 tentativa.' : `Restam ${left} tentativas.`,
  }
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
