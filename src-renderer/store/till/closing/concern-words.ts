import type { ClosingConcern } from '#shared/store/till/count-sheet'

/** What is unsettled at closing, and what becomes of it: `Há 1 venda em espera. Ela fica guardada…` */
export function concernWords({ kind, count, refuses }: ClosingConcern): string {
  const one = count === 1
  if (kind === 'parked-sales') {
    const sales = one ? 'Há 1 venda em espera' : `Há ${count} vendas em espera`
    if (refuses) return `${sales}. Finalize ou cancele antes de fechar o caixa.`
    return `${sales}. ${one ? 'Ela fica guardada' : 'Elas ficam guardadas'} para o próximo turno.`
  }
  if (kind === 'open-receiving')
    return 'Há um recebimento de crediário em andamento. Conclua ou desista dele antes de fechar o caixa.'
  const work = one ? 'Há 1 pendência de fidelidade' : `Há ${count} pendências de fidelidade`
  if (refuses) return `${work}. Resolva em Pendências de fidelidade antes de fechar o caixa.`
  return `${work}. ${one ? 'Ela segue sozinha' : 'Elas seguem sozinhas'} depois do fechamento.`
}
