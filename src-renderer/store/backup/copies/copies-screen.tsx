import { useState } from 'react'
import type { CopiesView } from '#shared/store/backup/copies-operations'
import { keptWords } from '#shared/store/backup/kept-copies'
import { useAnswer } from '../../../ipc/use-answer'
import { messageFor } from '../../../ipc/words/messages'
import { PlaceFrame } from '../../../shell/place-frame'
import { ListPanel } from '../../../ui/list/list-panel'
import { CopyRow } from './copy-row'
import { CopyWindow } from './copy-window'
import { LastCopy } from './last-copy'
import { SecondFolder } from './second-folder'
import styles from './copies-screen.module.css'

const everyMs = { whileRunning: 500, otherwise: 30_000 }

/** “Cópias de segurança” (FEATURES B9): how old the last one is, where they lie, one more, and the way back to one. */
export function CopiesScreen() {
  const [isTaking, setTaking] = useState(false)
  const { value, reply, refresh } = useAnswer(
    'backup.copies',
    {},
    { everyMs: isTaking ? everyMs.whileRunning : everyMs.otherwise },
  )
  const [open, setOpen] = useState<CopiesView['copies'][number] | null>(null)
  return (
    <PlaceFrame title="Cópias de segurança">
      <div className={styles.body}>
        <div className={styles.cards}>
          <LastCopy view={value} isTaking={isTaking} onTaking={setTaking} onTaken={() => void refresh()} />
          <SecondFolder
            second={value?.second ?? null}
            isAsked={value !== null}
            onChanged={() => void refresh()}
          />
        </div>
        <div className={styles.list}>
          <ListPanel
            items={value?.copies ?? null}
            what="as cópias"
            error={reply?.ok === false ? messageFor(reply.error) : null}
            onRetry={() => void refresh()}
            label="Cópias"
            getKey={({ name }) => name}
            rowHeight={56}
            onChoose={setOpen}
            emptyText="Ainda não há cópias. A primeira sai sozinha em até uma hora; ou faça uma agora."
            renderItem={(copy) => <CopyRow copy={copy} />}
            hint={keptWords}
          />
        </div>
      </div>
      {open !== null && <CopyWindow copy={open} onClose={() => setOpen(null)} />}
    </PlaceFrame>
  )
}
