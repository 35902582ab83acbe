import { Button, Switch, TextInput } from '@mantine/core'
import { z } from 'zod'
import type { JobView } from '#shared/store/jobs/job-operations'
import { wallTimeSchema } from '#shared/store/jobs/job-schedule'
import { call } from '../../ipc/client'
import { useCommand } from '../../ipc/words/use-command'
import { FormDialog } from '../../ui/dialog/form-dialog'
import { notice } from '../../ui/dialog/notice'
import { useSchemaForm } from '../../ui/fields/use-schema-form'
import { HeldJob } from './held-job'
import { JobProgress } from './job-row'
import { JobRuns } from './job-runs'
import styles from './jobs-screen.module.css'

const filled = z.object({ at: wallTimeSchema, isActive: z.boolean() })

interface JobWindowProps {
  readonly job: JobView
  readonly onClose: () => void
}

/** One procedure: its time, whether it is done at all, its runs; run it now or stop it. */
export function JobWindow({ job, onClose }: JobWindowProps) {
  const { id, schedule, running, isRequired } = job
  const hasTime = schedule.every !== 'hour'
  const { form, bind, submit } = useSchemaForm(
    filled,
    { at: hasTime ? schedule.at : '00:00', isActive: job.isActive },
    { at: 'Escreva a hora como 09:30.' },
  )
  const { busy, refusal, run } = useCommand()
  return (
    <FormDialog
      title={job.name}
      reason={job.about}
      size="lg"
      submitLabel="Gravar"
      busy={busy}
      refusal={form.errors['at'] ?? refusal}
      onClose={onClose}
      onSubmit={() =>
        submit(({ at, isActive }) =>
          run(
            () => call('jobs.plan', { job: id, at: hasTime ? at : null, isActive }),
            () => {
              notice.info('Procedimento gravado.')
              onClose()
            },
          ),
        )
      }
      apart={
        running === null ? (
          <Button variant="default" onClick={() => void run(() => call('jobs.run-now', { job: id }))}>
            Executar agora
          </Button>
        ) : (
          <Button
            variant="default"
            disabled={running.isStopping}
            onClick={() => void run(() => call('jobs.stop', { job: id }))}
          >
            Parar
          </Button>
        )
      }
    >
      <div className={styles.plan}>
        {hasTime ? (
          <TextInput label="Hora na loja" placeholder="00:00" maxLength={5} data-autofocus {...bind('at')} />
        ) : (
          <span className={styles.quiet}>De hora em hora, quando é preciso.</span>
        )}
        <Switch
          size="lg"
          label={isRequired ? 'Sempre ligado: protege os dados da loja' : 'Ligado'}
          checked={form.getValues().isActive}
          disabled={isRequired}
          onChange={({ currentTarget }) => form.setFieldValue('isActive', currentTarget.checked)}
        />
      </div>
      {job.heldSince !== null && <HeldJob job={id} since={job.heldSince} />}
      {running !== null && <JobProgress running={running} />}
      <JobRuns job={job} />
    </FormDialog>
  )
}
