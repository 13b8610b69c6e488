import type { MakeForm } from '../../types/make/form.js';

const form: MakeForm = {
  title: 'Ereignis',
};
export default form;
