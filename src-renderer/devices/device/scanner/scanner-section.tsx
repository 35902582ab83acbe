import { useState } from 'react'
import type { ScannersView } from '#shared/devices/device/scanner-operations'
import { patchApp } from '../../../app/use-app'
import { Busy } from '../../../ui/dialog/busy'
import { ErrorText } from '../../../ui/fields/error-text'
import type { ScannerChoice } from './scanner-choice'
import { ScannerForm } from './scanner-form'
import { ScannerList } from './scanner-list'
import { ScannerLive } from './scanner-live'
import { ScannerTest } from './scanner-test'
import { useScanners } from './use-scanners'
import { WedgeForm } from './wedge-form'
import styles from './scanner-section.module.css'

/** Leitores: the scanners, how the chosen one is and a place to try them on the left, its settings on the right. */
export function ScannerSection() {
  const { view, problem, show } = useScanners()
  const [choice, setChoice] = useState<ScannerChoice>('wedge')
  if (view === null)
    return problem === null ? <Busy active what="os leitores" /> : <ErrorText>{problem}</ErrorText>

  function changed(next: ScannersView, chosen: ScannerChoice) {
    show(next)
    setChoice(chosen)
    patchApp({ wedge: next.wedge })
  }
  const scanner = view.scanners.find(({ settings }) => settings.id === choice)
  return (
    <div className={styles.section}>
      <div className={styles.side}>
        <ScannerList scanners={view.scanners} choice={scanner?.settings.id ?? choice} onChoose={setChoice} />
        {scanner && <ScannerLive scanner={scanner} />}
        <ScannerTest />
      </div>
      <div className={styles.chosen}>
        {choice === 'wedge' || (choice !== 'new' && !scanner) ? (
          <WedgeForm format={view.wedge} onSaved={(next) => changed(next, 'wedge')} />
        ) : (
          <ScannerForm key={choice} scanner={scanner?.settings ?? null} onChanged={changed} />
        )}
      </div>
    </div>
  )
}
