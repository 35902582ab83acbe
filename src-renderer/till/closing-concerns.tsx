import { TriangleAlert } from 'lucide-react'
import type { ClosingConcern } from '../../src-shared/till/count-sheet'
import styles from './count-form.module.css'

/** What is still unsettled, before the counting begins. */
export function ClosingConcerns({ concerns }: { readonly concerns: readonly ClosingConcern[] }) {
  return concerns.map((concern) => (
    <p key={concern.kind} className={styles.concern} role="status">
      <TriangleAlert size={20} aria-hidden />
      {inWords(concern)}
    </p>
  ))
}

function inWords({ count, refuses }: ClosingConcern): string {
  const sales = count === 1 ? 'Há 1 venda em espera' : `Há ${count} vendas em espera`
  if (refuses) return `${sales}. Finalize ou cancele antes de fechar o caixa.`
  return `${sales}. ${count === 1 ? 'Ela fica guardada' : 'Elas ficam guardadas'} para o próximo turno.`
}
