import { Tabs } from '@mantine/core'
import { PlaceFrame } from '../../shell/place-frame'
import { DisplaySection } from '../display/display-section'
import { LabelPrinterSection } from './label-printer/label-printer-section'
import { PrinterSection } from './printer/printer-section'
import { ScannerSection } from './scanner/scanner-section'
import styles from './devices-screen.module.css'

/** A section for each kind of device. */
const sections = [
  { id: 'printer', title: 'Impressora', Section: PrinterSection },
  { id: 'labels', title: 'Etiquetas', Section: LabelPrinterSection },
  { id: 'scanners', title: 'Leitores', Section: ScannerSection },
  { id: 'display', title: 'Visor do cliente', Section: DisplaySection },
] as const

/** “Dispositivos” (FEATURES G5). */
export function DevicesScreen() {
  return (
    <PlaceFrame title="Dispositivos">
      <Tabs defaultValue="printer" keepMounted={false} className={styles.tabs ?? ''}>
        <Tabs.List aria-label="Dispositivos">
          {sections.map(({ id, title }, index) => (
            <Tabs.Tab
              key={id}
              value={id}
              className={styles.tab ?? ''}
              data-autofocus={index === 0 || undefined}
            >
              {title}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {sections.map(({ id, Section }) => (
          <Tabs.Panel key={id} value={id} className={styles.panel ?? ''}>
            <Section />
          </Tabs.Panel>
        ))}
      </Tabs>
    </PlaceFrame>
  )
}
