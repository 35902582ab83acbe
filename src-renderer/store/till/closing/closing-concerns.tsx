import { TriangleAlert } from 'lucide-react'
import type { ClosingConcern } from '#shared/store/till/count-sheet'
import { concernWords } from './concern-words'
import styles from './count-form.module.css'

/** What is still unsettled, before the counting begins. */
export function ClosingConcerns({ concerns }: { readonly concerns: readonly ClosingConcern[] }) {
  return concerns.map((concern) => (
    <p key={concern.kind} className={styles.concern} role="status">
      <TriangleAlert size={20} aria-hidden />
      {concernWords(concern)}
    </p>
  ))
}
