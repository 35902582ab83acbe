import { ChevronRight, CircleAlert, CircleCheck, TriangleAlert } from 'lucide-react'
import { goTo } from '../../shell/places/use-place'
import { needsPlace } from './needs-place'
import { seeTo, useNeeds } from './use-needs'
import styles from './needs.module.css'

/** So many at the beginning of Gestão; the others stand in “Pendências”. */
const MOST = 5

/** What needs a look today, each a way to where it is seen to; or that nothing does. */
export function Needs() {
  const { needs, isAsking } = useNeeds()
  const loud = needs.filter(({ tone }) => tone !== 'quiet')
  const more = loud.length - MOST
  return (
    <section aria-label="Precisa de atenção" className={styles.needs}>
      <h3 className={styles.heading}>Precisa de atenção</h3>
      {loud.length === 0 && (
        <p className={styles.well} role="status">
          {!isAsking && (
            <>
              <CircleCheck size={20} aria-hidden /> Nada espera por você.
            </>
          )}
        </p>
      )}
      {loud.slice(0, MOST).map((need) => (
        <button
          key={need.key}
          type="button"
          className={styles.need}
          data-tone={need.tone}
          onClick={() => (typeof need.of.seenTo === 'string' ? goTo(needsPlace) : seeTo(need))}
        >
          {need.tone === 'stop' ? (
            <CircleAlert size={20} aria-hidden />
          ) : (
            <TriangleAlert size={20} aria-hidden />
          )}
          <span className={styles.text}>{need.text}</span>
          <span className={styles.place}>
            {typeof need.of.seenTo === 'string' ? needsPlace.name : need.of.seenTo.name}
          </span>
          <ChevronRight size={18} aria-hidden />
        </button>
      ))}
      {more > 0 && (
        <button type="button" className={styles.need} onClick={() => goTo(needsPlace)}>
          <span className={styles.text}>{more === 1 ? 'Mais 1 pendência' : `Mais ${more} pendências`}</span>
          <span className={styles.place}>{needsPlace.name}</span>
          <ChevronRight size={18} aria-hidden />
        </button>
      )}
    </section>
  )
}
