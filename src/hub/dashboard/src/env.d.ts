// SPDX-License-Identifier: Apache-2.0
/// <reference types="vite/client" />
declare module 'element-plus/es/locale/lang/zh-cn.mjs' {
  import type { Language } from 'element-plus/es/locale'
  const language: Language
  export default language
}
declare module 'element-plus/es/locale/lang/en.mjs' {
  import type { Language } from 'element-plus/es/locale'
  const language: Language
  export default language
}
