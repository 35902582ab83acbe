import { useState, type ComponentType } from 'react'
import type { Finding } from './findings'
import { openFinding } from './open-finding'
import { useFindings } from './use-findings'
import { useShortcuts } from './use-shortcuts'
import styles from './area-tiles.module.css'

/** The operator's favourites and what she opened lately, as far as her rights still reach. */
export function AtHand() {
  const findings = useFindings()
  const { favourites, recent } = useShortcuts()
  const [Opened, setOpened] = useState<ComponentType<{ readonly onClose: () => void }> | null>(null)
  const known = (ids: readonly string[]) =>
    ids.flatMap((id) => findings.find((finding) => finding.id === id) ?? [])
  const open = (finding: Finding) => openFinding(finding, (Window) => setOpened(() => Window))
  return (
    <>
      <Row
        name="Favoritos"
        empty="Toque na estrela de uma tela para tê-la sempre aqui."
        of={known(favourites)}
        onOpen={open}
      />
      <Row
        name="Usados há pouco"
        empty={null}
        of={known(recent.filter((id) => !favourites.includes(id)))}
        onOpen={open}
      />
      {Opened !== null && <Opened onClose={() => setOpened(null)} />}
    </>
  )
}

interface RowProps {
  readonly name: string
  /** Said while there is none; null shows nothing. */
  readonly empty: string | null
  readonly of: readonly Finding[]
  readonly onOpen: (finding: Finding) => void
}

function Row({ name, empty, of, onOpen }: RowProps) {
  if (of.length === 0 && empty === null) return null
  return (
    <section aria-label={name} className={styles.atHand}>
      <h3 className={styles.heading}>{name}</h3>
      <div className={styles.chips}>
        {of.length === 0 && <span className={styles.hint}>{empty}</span>}
        {of.map((finding) => (
          <button
            key={finding.id}
            type="button"
            className={styles.chip}
            title={finding.hint}
            onClick={() => onOpen(finding)}
          >
            {finding.name}
          </button>
        ))}
      </div>
    </section>
  )
}
