import { Button } from '@mantine/core'
import { may } from '../../app/may'
import { useApp } from '../../app/use-app'
import { useAnswer } from '../../ipc/use-answer'
import { goTo } from '../../shell/places/use-place'
import { importPlace } from '../../store/import/import-place'
import { openNewProduct } from './open-product'
import styles from './first-steps.module.css'

/** Where a shop without products begins, until it has one. */
export function FirstSteps() {
  const app = useApp()
  const { value: hasProducts } = useAnswer('product.any', {})
  if (hasProducts !== false) return null
  return (
    <section aria-label="Primeiros passos" className={styles.steps}>
      <h3 className={styles.title}>Sua loja ainda não tem produtos</h3>
      <p className={styles.about}>
        Cadastre o primeiro com descrição e preço; etiqueta, grade e custo podem vir depois. Em seguida, abra
        o caixa e leia o código.
      </p>
      <div className={styles.buttons}>
        <Button size="lg" onClick={() => openNewProduct()}>
          Cadastrar o primeiro produto
        </Button>
        {may(app, importPlace.permission) && (
          <Button size="lg" variant="default" onClick={() => goTo(importPlace)}>
            Trazer de uma planilha
          </Button>
        )}
      </div>
    </section>
  )
}
