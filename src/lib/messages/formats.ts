import type { FileMessages, FormatMessages } from './types/files.js';
import type { Messages } from './types/page.js';

/** Returns what a timeline is written with, from both its parts. */
export function formatMessages(page: Messages, { figure, files }: FileMessages): FormatMessages {
  return { ...page, figure, files };
}
