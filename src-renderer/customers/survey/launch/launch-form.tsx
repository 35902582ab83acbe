import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { call } from '../../../ipc/client'
import { useAnswer } from '../../../ipc/use-answer'
import { messageFor } from '../../../ipc/words/messages'
import { useCommand } from '../../../ipc/words/use-command'
import { Busy } from '../../../ui/dialog/busy'
import { notice } from '../../../ui/dialog/notice'
import { ErrorText } from '../../../ui/fields/error-text'
import styles from './launch-form.module.css'

/** “Lançar pesquisas na loja” (R18): one survey a branch; blank takes it away. */
export function LaunchForm() {
  const { value, reply, refresh } = useAnswer('survey.launched', {})
  const [changed, setChanged] = useState<Readonly<Record<string, string>>>({})
  const { busy, refusal, run } = useCommand()
  if (value === null)
    return reply?.ok === false ? (
      <ErrorText>{messageFor(reply.error)}</ErrorText>
    ) : (
      <Busy active what="as lojas" />
    )
  const { branches, surveys } = value
  const launches = branches.flatMap(({ branch, survey }) => {
    const chosen = changed[branch]
    const wanted = chosen === '' ? null : chosen
    return wanted === undefined || wanted === survey ? [] : [{ branch, survey: wanted }]
  })
  const save = (): void =>
    void run(
      () => call('survey.launch', { launches }),
      async () => {
        await refresh()
        setChanged({})
        notice.success('Pesquisas das lojas gravadas.')
      },
    )
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (launches.length > 0) save()
      }}
    >
      <p className={styles.about}>
        A pesquisa da loja aparece no caixa depois de cada venda. Em branco, a loja não pergunta nada.
      </p>
      <div className={styles.branches}>
        {branches.map(({ branch, name, survey }, place) => (
          <NativeSelect
            key={branch}
            label={name}
            data-autofocus={place === 0 || undefined}
            value={changed[branch] ?? survey ?? ''}
            data={[
              { value: '', label: '' },
              ...surveys.map(({ uid, title }) => ({ value: uid, label: title })),
            ]}
            onChange={({ currentTarget }) => setChanged({ ...changed, [branch]: currentTarget.value })}
          />
        ))}
      </div>
      {surveys.length === 0 && <p className={styles.about}>Crie primeiro uma pesquisa.</p>}
      <div className={styles.footer}>
        <ErrorText>{refusal}</ErrorText>
        <Button type="submit" loading={busy} disabled={launches.length === 0}>
          Salvar
        </Button>
      </div>
    </form>
  )
}
