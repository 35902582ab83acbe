import { useState } from 'react'
import { useAnswer } from '../../ipc/use-answer'
import { messageFor } from '../../ipc/words/messages'
import { PlaceFrame } from '../../shell/place-frame'
import { Busy } from '../../ui/dialog/busy'
import { ErrorText } from '../../ui/fields/error-text'
import { CheckStep } from './check-step'
import { ChooseStep } from './choose-step'
import { ColumnsStep } from './columns-step'
import { RunStep } from './run-step'
import type { Checked, SentFile } from './sent-file'
import { StepTrail, type StepName } from './step-trail'
import styles from './import-screen.module.css'

type Step =
  | { readonly name: 'choose' }
  | { readonly name: 'columns'; readonly file: SentFile }
  | { readonly name: 'check'; readonly file: SentFile; readonly checked: Checked }
  | { readonly name: 'run'; readonly id: string }

/** How often an import under way is looked at. */
const lookMs = 500

/** “Importar” (FEATURES B5): a file, what its columns are, what it would change, and the import itself. */
export function ImportScreen() {
  const [step, go] = useState<Step>({ name: 'choose' })
  const [isRunning, setRunning] = useState(false)
  const { value, reply, refresh } = useAnswer('import.overview', {}, isRunning ? { everyMs: lookMs } : {})
  const open = value?.runs.find(({ endedAt }) => endedAt === null)
  // One that is under way is what this screen is about, also once it is over.
  const shown: Step = step.name === 'choose' && open !== undefined ? { name: 'run', id: open.id } : step
  if (shown !== step) go(shown)
  const run = shown.name === 'run' ? value?.runs.find(({ id }) => id === shown.id) : undefined
  if (isRunning !== (open?.state === 'running')) setRunning(open?.state === 'running')
  return (
    <PlaceFrame title="Importar">
      <div className={styles.screen}>
        <StepTrail at={trailOf(shown, run !== undefined && run.endedAt !== null)} />
        {reply?.ok === false && <ErrorText>{messageFor(reply.error)}</ErrorText>}
        {value === null && <Busy active what="as importações" />}
        {value !== null && shown.name === 'choose' && (
          <ChooseStep overview={value} onSent={(file) => go({ name: 'columns', file })} />
        )}
        {shown.name === 'columns' && (
          <ColumnsStep
            file={shown.file}
            onBack={() => go({ name: 'choose' })}
            onChecked={(checked) => go({ name: 'check', file: shown.file, checked })}
          />
        )}
        {shown.name === 'check' && (
          <CheckStep
            file={shown.file}
            checked={shown.checked}
            onBack={() => go({ name: 'columns', file: shown.file })}
            onBegun={async () => {
              await refresh()
              go({ name: 'run', id: shown.file.id })
            }}
          />
        )}
        {run !== undefined && (
          <RunStep
            run={run}
            kinds={value?.kinds ?? []}
            refresh={refresh}
            onAnother={() => go({ name: 'choose' })}
          />
        )}
      </div>
    </PlaceFrame>
  )
}

function trailOf(step: Step, isOver: boolean): StepName {
  return step.name === 'run' && isOver ? 'done' : step.name
}
