import { useState } from 'react'
import { useAnswer } from '../../ipc/use-answer'
import { messageFor } from '../../ipc/words/messages'
import { PlaceFrame } from '../../shell/place-frame'
import { ListPanel } from '../../ui/list/list-panel'
import { useFirstFocus } from '../../ui/use-first-focus'
import { JobRow } from './job-row'
import { JobWindow } from './job-window'
import styles from './jobs-screen.module.css'

/** “Procedimentos agendados” (FEATURES F31): what the till does by itself, when, and what came of it. */
export function JobsScreen() {
  const { value: jobs, reply, refresh } = useAnswer('jobs.list', {})
  const [open, setOpen] = useState<string | null>(null)
  const body = useFirstFocus(jobs !== null && open === null)
  const job = jobs?.find(({ id }) => id === open)
  return (
    <PlaceFrame title="Procedimentos agendados">
      <div ref={body} className={styles.body}>
        <ListPanel
          items={jobs}
          what="os procedimentos"
          error={reply?.ok === false ? messageFor(reply.error) : null}
          onRetry={() => void refresh()}
          label="Procedimentos agendados"
          getKey={({ id }) => id}
          rowHeight={88}
          onChoose={({ id }) => setOpen(id)}
          emptyText="Nenhum procedimento."
          renderItem={(one) => <JobRow job={one} />}
        />
      </div>
      {job !== undefined && <JobWindow job={job} onClose={() => setOpen(null)} />}
    </PlaceFrame>
  )
}
