import writeGood from 'write-good'

export const review = (text) => writeGood(text).length
