import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { AppContract } from '#shared/contract'
import type { OutputOf } from '#shared/kernel/operation'
import { call } from '../../ipc/client'
import { dateAndTime } from '../../shell/app/times'
import { useApp } from '../../shell/app/use-app'
import { Dialog } from '../../ui/dialog/dialog'

type Restored = NonNullable<OutputOf<AppContract['database.restored']>>

/** Tells whoever is in charge, when they sign in, that a copy was restored. Mounted once. */
export function RestoredWindow() {
  const mayRestore = useApp((app) => app.operator?.levels['database.restore'] === 'allow')
  return mayRestore ? <News /> : null
}

function News() {
  const [restored, setRestored] = useState<Restored | null>(null)
  useEffect(() => {
    void call('database.restored', {}).then((reply) => {
      if (reply.ok) setRestored(reply.value)
    })
  }, [])
  if (restored === null) return null
  const confirm = () => {
    setRestored(null)
    void call('database.confirm-restored', {})
  }
  return (
    <Dialog
      opened
      title="Uma cópia de segurança foi restaurada"
      onClose={() => setRestored(null)}
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
