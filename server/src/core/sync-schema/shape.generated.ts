/** The validator of shape.ts, written by npm run generate. */
// @ts-nocheck
export interface ShapeError {
  /** A JSON pointer. */
  readonly instancePath: string;
  readonly params: { readonly type: string | readonly string[] };
}

export function shapeErrors(value: unknown): readonly ShapeError[] {
  validate(value);
  return validate.errors ?? [];
}

const validate = validate10;

const schema11 = {"type":"object","properties":{"synchronizationRules":{"type":"array","items":{"type":"object","properties":{"sourceDirectoryName":{"type":"string"},"targetDirectoryName":{"type":"string"},"objectMappings":{"type":"array","items":{"type":"object","properties":{"sourceObjectName":{"type":"string"},"targetObjectName":{"type":"string"},"enabled":{"type":"boolean"},"attributeMappings":{"type":"array","items":{"type":"object","properties":{"targetAttributeName":{"type":"string"},"flowType":{"type":"string"},"flowBehavior":{"type":"string"},"matchingPriority":{"type":"integer"},"defaultValue":{"type":["string","null"]},"source":{"type":["object","null"],"properties":{"type":{"type":"string"},"name":{"type":["string","null"]},"expression":{"type":["string","null"]},"parameters":{"type":["array","null"]}}}}}}}}}}}},"directories":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"objects":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"attributes":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"}}}}}}}}}}}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.synchronizationRules !== undefined){
let data0 = data.synchronizationRules;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.sourceDirectoryName !== undefined){
if(typeof data1.sourceDirectoryName !== "string"){
const err0 = {instancePath:instancePath+"/synchronizationRules/" + i0+"/sourceDirectoryName",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data1.targetDirectoryName !== undefined){
if(typeof data1.targetDirectoryName !== "string"){
const err1 = {instancePath:instancePath+"/synchronizationRules/" + i0+"/targetDirectoryName",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data1.objectMappings !== undefined){
let data4 = data1.objectMappings;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.sourceObjectName !== undefined){
if(typeof data5.sourceObjectName !== "string"){
const err2 = {instancePath:instancePath+"/synchronizationRules/" + i0+"/objectMappings/" + i1+"/sourceObjectName",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data5.targetObjectName !== undefined){
if(typeof data5.targetObjectName !== "string"){
const err3 = {instancePath:instancePath+"/synchronizationRules/" + i0+"/objectMappings/" + i1+"/targetObjectName",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data5.enabled !== undefined){
if(typeof data5.enabled !== "boolean"){
const err4 = {instancePath:instancePath+"/synchronizationRules/" + i0+"/objectMappings/" + i1+"/enabled",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data5.attributeMappings !== undefined){
let data9 = data5.attributeMappings;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.targetAttributeName !== undefined){
if(typeof data10.targetAttributeName !== "string"){
const err5 = {instancePath:instancePath+"/synchronizationRules/" + i0+"/objectMappings/" + i1+"/attributeMappings/" + i2+"/targetAttributeName",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data10.flowType !== undefined){
if(typeof data10.flowType !== "string"){
const err6 = {instancePath:instancePath+"/synchronizationRules/" + i0+"/objectMappings/" + i1+"/attributeMappings/" + i2+"/flowType",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data10.flowBehavior !== undefined){
if(typeof data10.flowBehavior !== "string"){
const err7 = {instancePath:instancePath+"/synchronizationRules/" + i0+"/objectMappings/" + i1+"/attributeMappings/" + i2+"/flowBehavior",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data10.matchingPriority !== undefined){
let data14 = data10.matchingPriority;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err8 = {instancePath:instancePath+"/synchronizationRules/" + i0+"/objectMappings/" + i1+"/attributeMappings/" + i2+"/matchingPriority",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data10.defaultValue !== undefined){
let data15 = data10.defaultValue;
if((typeof data15 !== "string") && (data15 !== null)){
const err9 = {instancePath:instancePath+"/synchronizationRules/" + i0+"/objectMappings/" + i1+"/attributeMappings/" + i2+"/defaultValue",keyword:"type",params:{type: schema11.properties.synchronizationRules.items.properties.objectMappings.items.properties.attributeMappings.items.properties.defaultValue.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data10.source !== undefined){
let data16 = data10.source;
if((!(data16 && typeof data16 == "object" && !Array.isArray(data16))) && (data16 !== null)){
const err10 = {instancePath:instancePath+"/synchronizationRules/" + i0+"/objectMappings/" + i1+"/attributeMappings/" + i2+"/source",keyword:"type",params:{type: schema11.properties.synchronizationRules.items.properties.objectMappings.items.properties.attributeMappings.items.properties.source.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type !== undefined){
if(typeof data16.type !== "string"){
const err11 = {instancePath:instancePath+"/synchronizationRules/" + i0+"/objectMappings/" + i1+"/attributeMappings/" + i2+"/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data16.name !== undefined){
let data18 = data16.name;
if((typeof data18 !== "string") && (data18 !== null)){
const err12 = {instancePath:instancePath+"/synchronizationRules/" + i0+"/objectMappings/" + i1+"/attributeMappings/" + i2+"/source/name",keyword:"type",params:{type: schema11.properties.synchronizationRules.items.properties.objectMappings.items.properties.attributeMappings.items.properties.source.properties.name.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data16.expression !== undefined){
let data19 = data16.expression;
if((typeof data19 !== "string") && (data19 !== null)){
const err13 = {instancePath:instancePath+"/synchronizationRules/" + i0+"/objectMappings/" + i1+"/attributeMappings/" + i2+"/source/expression",keyword:"type",params:{type: schema11.properties.synchronizationRules.items.properties.objectMappings.items.properties.attributeMappings.items.properties.source.properties.expression.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data16.parameters !== undefined){
let data20 = data16.parameters;
if((!(Array.isArray(data20))) && (data20 !== null)){
const err14 = {instancePath:instancePath+"/synchronizationRules/" + i0+"/objectMappings/" + i1+"/attributeMappings/" + i2+"/source/parameters",keyword:"type",params:{type: schema11.properties.synchronizationRules.items.properties.objectMappings.items.properties.attributeMappings.items.properties.source.properties.parameters.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
}
else {
const err15 = {instancePath:instancePath+"/synchronizationRules/" + i0+"/objectMappings/" + i1+"/attributeMappings/" + i2,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/synchronizationRules/" + i0+"/objectMappings/" + i1+"/attributeMappings",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/synchronizationRules/" + i0+"/objectMappings/" + i1,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/synchronizationRules/" + i0+"/objectMappings",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/synchronizationRules/" + i0,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/synchronizationRules",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.directories !== undefined){
let data21 = data.directories;
if(Array.isArray(data21)){
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
let data22 = data21[i3];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.name !== undefined){
if(typeof data22.name !== "string"){
const err21 = {instancePath:instancePath+"/directories/" + i3+"/name",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data22.objects !== undefined){
let data24 = data22.objects;
if(Array.isArray(data24)){
const len4 = data24.length;
for(let i4=0; i4<len4; i4++){
let data25 = data24[i4];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.name !== undefined){
if(typeof data25.name !== "string"){
const err22 = {instancePath:instancePath+"/directories/" + i3+"/objects/" + i4+"/name",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data25.attributes !== undefined){
let data27 = data25.attributes;
if(Array.isArray(data27)){
const len5 = data27.length;
for(let i5=0; i5<len5; i5++){
let data28 = data27[i5];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.name !== undefined){
if(typeof data28.name !== "string"){
const err23 = {instancePath:instancePath+"/directories/" + i3+"/objects/" + i4+"/attributes/" + i5+"/name",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/directories/" + i3+"/objects/" + i4+"/attributes/" + i5,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/directories/" + i3+"/objects/" + i4+"/attributes",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/directories/" + i3+"/objects/" + i4,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/directories/" + i3+"/objects",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/directories/" + i3,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/directories",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
