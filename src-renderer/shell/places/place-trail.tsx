import { areas } from '../../feature/areas'
import { openManagement, useSpot } from './use-place'
import styles from './place-trail.module.css'

/** Where in Gestão the place stands, each step a way there; nothing where one came from the till. */
export function PlaceTrail() {
  const spot = useSpot()
  if (spot.kind !== 'place' || !spot.managed) return null
  const { area } = spot.place
  return (
    <nav aria-label="Caminho" className={styles.trail}>
      <button type="button" className={styles.step} onClick={() => openManagement()}>
        Gestão
      </button>
      <span aria-hidden>›</span>
      <button type="button" className={styles.step} onClick={() => openManagement(area)}>
        {areas[area]}
      </button>
    </nav>
  )
}
