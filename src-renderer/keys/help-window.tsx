import { Button } from '@mantine/core'
import { useState } from 'react'
import { keyActionNames, keyActions } from '#shared/store/settings/key-map'
import { useMay } from '../app/may'
import { useApp } from '../app/use-app'
import { Dialog } from '../ui/dialog/dialog'
import { KeyHint } from '../ui/key-hint'
import { fixedKeys } from './fixed-keys'
import { KeysWindow } from './keys-window'
import { typedTricks } from './typed-tricks'
import { useKeyAction } from './use-key-action'
import styles from './help-window.module.css'

/** F1: every key and every trick of the scan field. Mounted once. */
export function HelpWindow() {
  const [opened, setOpened] = useState(false)
  const [configuring, setConfiguring] = useState(false)
  const keys = useApp((app) => app.keys)
  const mayConfigure = useMay('settings.keys')
  useKeyAction('help', () => setOpened(true))

  return (
    <>
      <Dialog
        opened={opened}
        title="Ajuda"
        size="xl"
        onClose={() => setOpened(false)}
        footer={
          <>
            {mayConfigure && (
              <Button variant="default" onClick={() => setConfiguring(true)}>
                Configurar teclas
              </Button>
            )}
            <Button onClick={() => setOpened(false)} data-autofocus>
              Entendi
            </Button>
          </>
        }
      >
        <div className={styles.columns}>
          <section>
            <h3 className={styles.heading}>Teclas</h3>
            <dl className={styles.list}>
              {keyActionNames.map((action) => (
                <div key={action} className={styles.entry}>
                  <dt>
                    <KeyHint>{keys[action]}</KeyHint>
                  </dt>
                  <dd>{keyActions[action]}</dd>
                </div>
              ))}
            </dl>
          </section>
          <section>
            <h3 className={styles.heading}>Teclas fixas</h3>
            <dl className={styles.list}>
              {Object.values(fixedKeys).map(({ shown, meaning }) => (
                <div key={shown} className={styles.entry}>
                  <dt>
                    <KeyHint>{shown}</KeyHint>
                  </dt>
                  <dd>{meaning}</dd>
                </div>
              ))}
            </dl>
          </section>
          <section>
            <h3 className={styles.heading}>No campo de leitura</h3>
            <dl className={styles.list}>
              {typedTricks.map((trick) => (
                <div key={trick.typed} className={styles.entry}>
                  <dt className={styles.typed}>{trick.typed}</dt>
                  <dd>{trick.meaning}</dd>
                </div>
              ))}
            </dl>
          </section>
        </div>
      </Dialog>
      <KeysWindow opened={configuring} onClose={() => setConfiguring(false)} />
    </>
  )
}
