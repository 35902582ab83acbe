import { useQueries } from '@tanstack/react-query'
import { ChevronRight, CircleAlert, CircleCheck, TriangleAlert } from 'lucide-react'
import { useApp } from '../app/use-app'
import { useFeatures } from '../feature/features-context'
import { isPlaceOpen } from '../feature/place'
import { answers } from '../ipc/answers'
import { goTo } from '../shell/places/use-place'
import styles from './needs.module.css'

/** What needs a look today, each a way to where it is seen to; or that nothing does. */
export function Needs() {
  const app = useApp()
  const asked = useFeatures().attention.filter(({ place }) => isPlaceOpen(place, app))
  const said = useQueries(
    {
      queries: asked.map(({ id, question, ask }) => ({
        queryKey: [question, 'attention', id],
        queryFn: ask,
      })),
    },
    answers,
  )
  const rows = asked.flatMap(({ id, place }, index) => {
    const answer = said[index]?.data
    if (answer === undefined) return []
    const needs = answer.ok ? answer.value : [{ tone: 'stop' as const, text: answer.error }]
    return needs.map((need) => ({ ...need, id, place }))
  })
  const isAsking = said.some(({ data }) => data === undefined)
  return (
    <section aria-label="Precisa de atenção" className={styles.needs}>
      <h3 className={styles.heading}>Precisa de atenção</h3>
      {rows.length === 0 && (
        <p className={styles.well} role="status">
          {!isAsking && (
            <>
              <CircleCheck size={20} aria-hidden /> Nada espera por você.
            </>
          )}
        </p>
      )}
      {rows.map(({ id, place, tone, text }) => (
        <button
          key={`${id} ${text}`}
          type="button"
          className={styles.need}
          data-tone={tone}
          onClick={() => goTo(place)}
        >
          {tone === 'stop' ? <CircleAlert size={20} aria-hidden /> : <TriangleAlert size={20} aria-hidden />}
          <span className={styles.text}>{text}</span>
          <span className={styles.place}>{place.name}</span>
          <ChevronRight size={18} aria-hidden />
        </button>
      ))}
    </section>
  )
}
