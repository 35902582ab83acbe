import { Button } from '@mantine/core'
import { useState } from 'react'
import { dateAndTime } from '../../app/times'
import { useApp } from '../../app/use-app'
import { call } from '../../ipc/client'
import { useAnswer } from '../../ipc/use-answer'
import { Dialog } from '../../ui/dialog/dialog'

/** Tells whoever is in charge, when they sign in, that a copy was restored. Mounted once. */
export function RestoredWindow() {
  const mayRestore = useApp((app) => app.operator?.levels['database.restore'] === 'allow')
  return mayRestore ? <News /> : null
}

function News() {
  const [read, setRead] = useState(false)
  const restored = useAnswer('database.restored', {}).value
  if (restored === null || read) return null
  const confirm = () => {
    setRead(true)
    void call('database.confirm-restored', {})
  }
  return (
    <Dialog
      opened
      title="Uma cópia de segurança foi restaurada"
      onClose={() => setRead(true)}
      footer={
        <Button onClick={confirm} data-autofocus>
          Entendi
        </Button>
      }
    >
      <p>
        {restored.operatorName} restaurou em {dateAndTime(restored.at)} a cópia de{' '}
        {dateAndTime(restored.takenAt)}. O que foi vendido depois dela não está mais no caixa.
      </p>
      <p>
        {restored.aside === null
          ? 'Não havia arquivo no lugar.'
          : `O arquivo anterior está guardado como ${restored.aside}.`}{' '}
        A numeração continua depois da última usada. Veja na Auditoria.
      </p>
    </Dialog>
  )
}
