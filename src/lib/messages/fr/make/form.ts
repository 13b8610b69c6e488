import type { MakeForm } from '../../types/make/form.js';

const form: MakeForm = {
  title: 'Événement',
};
export default form;
