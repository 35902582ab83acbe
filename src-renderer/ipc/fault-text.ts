import type { LoyaltyFault } from '../../src-shared/loyalty/loyalty-fault'
import type { LoyaltyRefusal } from '../../src-shared/loyalty/loyalty-refusal'
import { formatCents } from '../../src-shared/money/format'
import { assertNever } from '../../src-shared/result'

/** Why an operator's answer did not come or was no, and what to do, for the cashier. */
export function faultText(fault: LoyaltyFault): string {
  switch (fault.kind) {
    case 'unreachable':
      return 'Sem contato com a operadora. Tente de novo ou siga sem o benefício.'
    case 'no-answer':
      return 'A operadora não respondeu a tempo. Tente de novo ou siga sem o benefício.'
    case 'unauthorized':
      return 'A operadora recusou a credencial da loja. Avise o gerente; a venda segue sem o benefício.'
    case 'misconfigured':
      return 'A configuração da operadora está incompleta ou errada. Avise o gerente.'
    case 'declined':
      return refusalText(fault.refusal, fault.words)
    default:
      return assertNever(fault)
  }
}

function refusalText(refusal: LoyaltyRefusal, words: string): string {
  switch (refusal.code) {
    case 'wrong-pin':
      return refusal.attemptsLeft === 1
        ? 'PIN incorreto. Resta 1 tentativa.'
        : `PIN incorreto. Restam ${refusal.attemptsLeft} tentativas.`
    case 'pin-too-soon':
      return `Aguarde ${refusal.seconds} segundos para reenviar o PIN.`
    case 'pin-expired':
      return 'O PIN venceu. Envie outro.'
    case 'pin-blocked':
      return 'PIN bloqueado por tentativas incorretas. Envie outro.'
    case 'invalid-mobile':
      return 'A operadora não aceita este celular. Confira o número.'
    case 'invalid-tax-id':
      return 'A operadora não aceita este CPF. Confira o número.'
    case 'member-inactive':
      return 'Este participante está inativo no programa.'
    case 'balance-too-low':
      return 'O saldo do cliente não cobre mais este valor. Consulte de novo.'
    case 'value-changed':
      return `O saldo agora cobre ${formatCents(refusal.redeemable)}. Confira com o cliente.`
    default:
      return words === '' ? 'A operadora recusou o pedido.' : `A operadora respondeu: ${words}`
  }
}
