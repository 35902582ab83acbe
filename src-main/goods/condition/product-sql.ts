import type { ProductField } from '#shared/goods/condition/product-fields'
import { column, type FieldSql } from '../../platform/condition/field-sql'

/** Where each field of a product is found, beside `productJoins`. */
export const productSql: Readonly<Record<ProductField, FieldSql>> = {
  code: column('product.code'),
  description: column('product.description'),
  family: column('family.name'),
  brand: column('brand.name'),
  classification: column('product.classification'),
  size: column('product.size'),
  color: column('product.color'),
  unit: column('product.unit'),
  'list-price': column('product.price_cents'),
  fractional: column('product.is_fractional'),
  active: column('product.active'),
}

export const productJoins = `LEFT JOIN brand ON brand.id = product.brand_id
  LEFT JOIN family ON family.id = product.family_id`
