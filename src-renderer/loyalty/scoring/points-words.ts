import type { Scorer } from '#shared/loyalty/cashback/sale-loyalty'
import { faultWords } from '#shared/loyalty/port/fault-text'
import type { LoyaltyFault } from '#shared/loyalty/port/loyalty-fault'
import type { PointsProgram } from '#shared/loyalty/scoring/points-program'

const whole = new Intl.NumberFormat('pt-BR')

/** `1.230 pontos`. */
export function pointsText(points: number): string {
  return `${whole.format(points)} ${points === 1 ? 'ponto' : 'pontos'}`
}

/** What the store's own table gives for what is bought; the operator's figure comes after payment (FEATURES E5). */
export function previewText(preview: number): string {
  return preview === 0 ? 'Nenhum item de marca participante' : `Esta compra deve dar ${pointsText(preview)}`
}

/** Who scores, in one line. */
export function scorerText({ maskedTaxId, name, registration }: Scorer): string {
  switch (registration) {
    case 'registered':
      return `${name ?? 'Cadastrado'} · ${maskedTaxId}`
    case 'not-registered':
      return `${maskedTaxId} · não cadastrado no programa`
    case 'unknown':
      return `${maskedTaxId} · cadastro ainda não consultado`
  }
}

/** Why the look-up found nobody, and what that means for this sale: the CPF can be given all the same, unless refused. */
export function lookUpFailure(
  fault: LoyaltyFault,
  who: string,
): { readonly why: string; readonly final: boolean } {
  const { what } = faultWords(fault, who)
  if (fault.kind === 'declined') return { why: `${what} Informe outro CPF ou siga sem pontuar.`, final: true }
  return { why: `${what} ${sentLater}`, final: false }
}

export const sentLater = 'O CPF pode ser informado assim mesmo: os pontos seguem pela fila.'

/** How far the points of a crediting are. */
export const creditingWords: Readonly<Record<PointsProgram['creditings'][number]['state'], string>> = {
  waiting: 'Na fila de envio',
  'by-hand': 'Resolvido à mão',
  credited: 'Creditado',
  pending: 'Aguarda o cadastro do CPF',
  declined: 'Recusado',
  replaced: 'Substituído',
  reversed: 'Estornado',
}

/** What became of the points of a sale that was cancelled, or of an order that never became one. */
export function overText(creditings: PointsProgram['creditings']): string {
  const isHeld = creditings.some(
    ({ state }) => state === 'waiting' || state === 'credited' || state === 'pending',
  )
  if (isHeld) return 'Venda cancelada. O estorno dos pontos segue pela fila.'
  return creditings.some(({ state }) => state === 'reversed')
    ? 'Venda cancelada. Os pontos foram estornados.'
    : 'Cancelamento: nenhum ponto foi creditado.'
}
