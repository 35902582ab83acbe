import { Button } from '@mantine/core'
import { Printer } from 'lucide-react'
import { useState } from 'react'
import { useApp } from '../../../app/use-app'
import { Dialog } from '../../../ui/dialog/dialog'
import { StatusChip } from '../../../ui/status-chip'
import { printerWords } from './printer-words'
import styles from '../device-facts.module.css'

/** How the printer is; more of it at a touch. */
export function PrinterChip() {
  const [opened, setOpened] = useState(false)
  const printer = useApp((app) => app.printer)
  const words = printerWords[printer.status]
  return (
    <>
      <StatusChip
        icon={<Printer size={18} aria-hidden />}
        label={words.label}
        tone={words.tone}
        detail={`${printer.name}: ${words.advice}`}
        onClick={() => setOpened(true)}
      />
      {opened && <PrinterWindow onClose={() => setOpened(false)} />}
    </>
  )
}

function PrinterWindow({ onClose }: { readonly onClose: () => void }) {
  const printer = useApp((app) => app.printer)
  const { label, tone, advice } = printerWords[printer.status]
  return (
    <Dialog
      opened
      title="Impressora"
      size="sm"
      onClose={onClose}
      footer={
        <Button onClick={onClose} data-autofocus>
          Fechar
        </Button>
      }
    >
      <dl className={styles.facts}>
        <dt>Equipamento</dt>
        <dd>{printer.name}</dd>
        <dt>Situação</dt>
        <dd data-tone={tone}>{tone === 'quiet' ? 'Pronta' : label}</dd>
      </dl>
      <p className={styles.advice}>{advice}</p>
    </Dialog>
  )
}
