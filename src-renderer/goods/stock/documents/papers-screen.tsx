import { Button } from '@mantine/core'
import { useState } from 'react'
import type { CountScope } from '#shared/goods/stock/counting/count-scope'
import { documentKinds, type FilledKind } from '#shared/goods/stock/documents/document-kind'
import { call } from '../../../ipc/client'
import { messageFor } from '../../../ipc/words/messages'
import { useCommand } from '../../../ipc/words/use-command'
import { PlaceFrame } from '../../../shell/place-frame'
import { notice } from '../../../ui/dialog/notice'
import { ScopeWindow } from '../counting/scope-window'
import { OpenPaper } from './open-paper'
import { PaperList } from './paper-list'

/** The papers of a kind: those being filled, those posted, and a new one (FEATURES B11). */
export function PapersScreen({ kind }: { readonly kind: FilledKind }) {
  const [open, setOpen] = useState<string | null>(null)
  const [isChoosing, setChoosing] = useState(false)
  const { name, begin } = { name: documentKinds[kind].name, begin: beginWords[kind] }
  const { busy, run } = useCommand()

  function start(scope?: CountScope): void {
    void run(
      () => call('stock.begin', { id: crypto.randomUUID(), kind, ...(scope && { scope }) }),
      ({ id }) => setOpen(id),
      (error) => {
        notice.error(messageFor(error))
        return null
      },
    )
  }

  if (open !== null) return <OpenPaper key={open} id={open} onBack={() => setOpen(null)} />
  return (
    <PlaceFrame
      title={name}
      actions={
        <Button
          data-autofocus
          loading={busy}
          onClick={() => (kind === 'count' ? setChoosing(true) : start())}
        >
          {begin}
        </Button>
      }
    >
      <PaperList kind={kind} onOpen={setOpen} />
      {isChoosing && <ScopeWindow busy={busy} onScope={start} onClose={() => setChoosing(false)} />}
    </PlaceFrame>
  )
}

const beginWords: Readonly<Record<FilledKind, string>> = {
  delivery: 'Nova entrada',
  adjustment: 'Novo ajuste',
  count: 'Novo inventário',
}
