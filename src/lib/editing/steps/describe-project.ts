import * as v from 'valibot';
import { fileId } from '../../model/slug.js';
import { definitionParts } from '../../model/schema.js';
import type { EditedProject } from '../project.js';

/** What a timeline says of itself, beside its title. */
export interface ProjectWords {
  readonly description?: string;
  /** BCP 47 tag. */
  readonly language?: string;
  /** Its id; none where it is to be that of its title. */
  readonly slug?: string;
}

/** Returns the project with other words about it. What can be no language or no id is not taken. */
export function describeProject(
  project: EditedProject,
  { description = project.description, language = project.language, slug: wanted }: ProjectWords,
): EditedProject {
  const { slug: old, ...rest } = project;
  const isSlug = wanted !== undefined && (wanted === '' || fileId(wanted, '', 'timeline') === wanted);
  const slug = isSlug ? wanted : (old ?? '');
  return {
    ...rest,
    description,
    language: v.is(definitionParts.languageTag, language) ? language : project.language,
    ...(slug === '' ? {} : { slug }),
  };
}
