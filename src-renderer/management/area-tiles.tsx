import { useState, type ComponentType } from 'react'
import { areas, areaNames, type Area } from '../feature/areas'
import { openFinding } from './open-finding'
import { useFindings } from './use-findings'
import styles from './area-tiles.module.css'

interface AreaTilesProps {
  /** One area alone, with what each screen is for; null shows them all under their names. */
  readonly only: Area | null
}

/** What Gestão has for the operator. */
export function AreaTiles({ only }: AreaTilesProps) {
  const screens = useFindings().filter(({ kind }) => kind === 'screen')
  const [Opened, setOpened] = useState<ComponentType<{ readonly onClose: () => void }> | null>(null)
  const shown = (only === null ? areaNames : [only])
    .map((area) => ({ area, here: screens.filter(({ area: its }) => its === area) }))
    .filter(({ here }) => here.length > 0)
  return (
    <div className={only === null ? styles.board : undefined}>
      {shown.map(({ area, here }) => (
        <section key={area} aria-label={areas[area]} className={styles.area}>
          {only === null && <h3 className={styles.heading}>{areas[area]}</h3>}
          <div className={only === null ? undefined : styles.tiles}>
            {here.map((finding) => (
              <div key={finding.id} className={only === null ? styles.row : styles.tile}>
                <button
                  type="button"
                  className={styles.name}
                  title={finding.hint}
                  onClick={() => openFinding(finding, (Window) => setOpened(() => Window))}
                >
                  {finding.name}
                </button>
                {only !== null && <span className={styles.hint}>{finding.hint}</span>}
              </div>
            ))}
          </div>
        </section>
      ))}
      {Opened !== null && <Opened onClose={() => setOpened(null)} />}
    </div>
  )
}
