import { browser } from 'wxt/browser'
import type messages from '../public/_locales/id/messages.json'

export type StringKey = keyof typeof messages

/** A text of the interface, in the browser's language if it is English, else in Indonesian. */
export const t = (key: StringKey, ...values: string[]): string => browser.i18n.getMessage(key, values)
