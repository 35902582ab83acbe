import { useEffect, useEffectEvent } from 'react'
import { areas, type Area } from '../feature/areas'
import { goBack, openManagement } from '../shell/places/use-place'
import { Shell } from '../shell/shell'
import { openDialogCount } from '../ui/dialog/open-dialogs'
import { AreaTiles } from './area-tiles'
import { AtHand } from './at-hand'
import { Beginning } from './beginning'
import { Needs } from './needs/needs'
import styles from './management-screen.module.css'

/** Gestão, at its beginning or at one of its areas. */
export function ManagementScreen({ area }: { readonly area: Area | null }) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented && openDialogCount() === 0) goBack()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])
  return (
    <Shell>
      <div className={styles.page} role="region" aria-label="Gestão" tabIndex={0}>
        {area === null ? (
          <h2 className={styles.title}>Gestão</h2>
        ) : (
          <>
            <nav aria-label="Caminho">
              <button type="button" className={styles.step} onClick={() => openManagement()}>
                Gestão
              </button>
              <span aria-hidden> ›</span>
            </nav>
            <h2 className={styles.title}>{areas[area]}</h2>
          </>
        )}
        {area === null && (
          <>
            <Beginning />
            <Needs />
            <AtHand />
          </>
        )}
        <AreaTiles only={area} />
      </div>
    </Shell>
  )
}
