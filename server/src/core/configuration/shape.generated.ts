/** The validator of shape.ts, written by npm run generate. */
// @ts-nocheck
export interface ShapeError {
  /** A JSON pointer. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: {
    readonly type?: string;
    readonly additionalProperty?: string;
    readonly missingProperty?: string;
    readonly allowedValues?: readonly unknown[];
  };
}

export function shapeErrors(value: unknown): readonly ShapeError[] {
  validate(value);
  return validate.errors ?? [];
}

const validate = validate10;

const schema11 = {"type":"object","properties":{"$schema":{"type":"string"},"profile":{"enum":["entra","rfc"]},"verifiedDomains":{"type":"array","items":{"type":"string"}},"defaultDomain":{"type":"string"},"userNameDomain":{"enum":["used","ignored"]},"matching":{"type":"object","properties":{"source":{"type":"string"},"target":{"type":"string"}},"additionalProperties":false},"customSchemas":{"type":"array","items":{"type":"object","properties":{"urn":{"type":"string"},"attributes":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"type":{"enum":["string","boolean","integer","decimal","dateTime","reference","binary","complex"]},"multiValued":{"type":"boolean"}},"additionalProperties":false,"required":["name"]}}},"additionalProperties":false,"required":["urn"]}},"functions":{"type":"string"},"dialect":{"enum":["auto","rest-client","httpyac","jetbrains","visual-studio","kulala"]},"rules":{"type":"object","additionalProperties":{"enum":["error","warning","information","hint","off"]}},"files":{"type":"object","additionalProperties":{"enum":["bulk-request","http","expression","sync-schema","sync-job","sync-secrets","provisioning-log","configuration"]}},"ignore":{"type":"array","items":{"type":"string"}},"together":{"type":"array","items":{"type":"array","items":{"type":"string"}}},"apart":{"type":"array","items":{"type":"string"}},"overrides":{"type":"array","items":{"type":"object","properties":{"files":{"type":"array","items":{"type":"string"}},"profile":{"enum":["entra","rfc"]},"rules":{"type":"object","additionalProperties":{"enum":["error","warning","information","hint","off"]}}},"additionalProperties":false,"required":["files"]}}},"additionalProperties":false};
const func2 = Object.prototype.hasOwnProperty;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err1 = {instancePath:instancePath+"/$schema",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.profile !== undefined){
let data1 = data.profile;
if(!((data1 === "entra") || (data1 === "rfc"))){
const err2 = {instancePath:instancePath+"/profile",keyword:"enum",params:{allowedValues: schema11.properties.profile.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.verifiedDomains !== undefined){
let data2 = data.verifiedDomains;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
const err3 = {instancePath:instancePath+"/verifiedDomains/" + i0,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/verifiedDomains",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.defaultDomain !== undefined){
if(typeof data.defaultDomain !== "string"){
const err5 = {instancePath:instancePath+"/defaultDomain",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.userNameDomain !== undefined){
let data5 = data.userNameDomain;
if(!((data5 === "used") || (data5 === "ignored"))){
const err6 = {instancePath:instancePath+"/userNameDomain",keyword:"enum",params:{allowedValues: schema11.properties.userNameDomain.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.matching !== undefined){
let data6 = data.matching;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
if(!((key1 === "source") || (key1 === "target"))){
const err7 = {instancePath:instancePath+"/matching",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data6.source !== undefined){
if(typeof data6.source !== "string"){
const err8 = {instancePath:instancePath+"/matching/source",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data6.target !== undefined){
if(typeof data6.target !== "string"){
const err9 = {instancePath:instancePath+"/matching/target",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/matching",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.customSchemas !== undefined){
let data9 = data.customSchemas;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.urn === undefined){
const err11 = {instancePath:instancePath+"/customSchemas/" + i1,keyword:"required",params:{missingProperty: "urn"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key2 in data10){
if(!((key2 === "urn") || (key2 === "attributes"))){
const err12 = {instancePath:instancePath+"/customSchemas/" + i1,keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data10.urn !== undefined){
if(typeof data10.urn !== "string"){
const err13 = {instancePath:instancePath+"/customSchemas/" + i1+"/urn",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data10.attributes !== undefined){
let data12 = data10.attributes;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.name === undefined){
const err14 = {instancePath:instancePath+"/customSchemas/" + i1+"/attributes/" + i2,keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key3 in data13){
if(!(((key3 === "name") || (key3 === "type")) || (key3 === "multiValued"))){
const err15 = {instancePath:instancePath+"/customSchemas/" + i1+"/attributes/" + i2,keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data13.name !== undefined){
if(typeof data13.name !== "string"){
const err16 = {instancePath:instancePath+"/customSchemas/" + i1+"/attributes/" + i2+"/name",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data13.type !== undefined){
let data15 = data13.type;
if(!((((((((data15 === "string") || (data15 === "boolean")) || (data15 === "integer")) || (data15 === "decimal")) || (data15 === "dateTime")) || (data15 === "reference")) || (data15 === "binary")) || (data15 === "complex"))){
const err17 = {instancePath:instancePath+"/customSchemas/" + i1+"/attributes/" + i2+"/type",keyword:"enum",params:{allowedValues: schema11.properties.customSchemas.items.properties.attributes.items.properties.type.enum}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data13.multiValued !== undefined){
if(typeof data13.multiValued !== "boolean"){
const err18 = {instancePath:instancePath+"/customSchemas/" + i1+"/attributes/" + i2+"/multiValued",keyword:"type",params:{type: "boolean"}};
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
const err19 = {instancePath:instancePath+"/customSchemas/" + i1+"/attributes/" + i2,keyword:"type",params:{type: "object"}};
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
const err20 = {instancePath:instancePath+"/customSchemas/" + i1+"/attributes",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/customSchemas/" + i1,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/customSchemas",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.functions !== undefined){
if(typeof data.functions !== "string"){
const err23 = {instancePath:instancePath+"/functions",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.dialect !== undefined){
let data18 = data.dialect;
if(!((((((data18 === "auto") || (data18 === "rest-client")) || (data18 === "httpyac")) || (data18 === "jetbrains")) || (data18 === "visual-studio")) || (data18 === "kulala"))){
const err24 = {instancePath:instancePath+"/dialect",keyword:"enum",params:{allowedValues: schema11.properties.dialect.enum}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.rules !== undefined){
let data19 = data.rules;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key4 in data19){
let data20 = data19[key4];
if(!(((((data20 === "error") || (data20 === "warning")) || (data20 === "information")) || (data20 === "hint")) || (data20 === "off"))){
const err25 = {instancePath:instancePath+"/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"enum",params:{allowedValues: schema11.properties.rules.additionalProperties.enum}};
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
const err26 = {instancePath:instancePath+"/rules",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.files !== undefined){
let data21 = data.files;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key5 in data21){
let data22 = data21[key5];
if(!((((((((data22 === "bulk-request") || (data22 === "http")) || (data22 === "expression")) || (data22 === "sync-schema")) || (data22 === "sync-job")) || (data22 === "sync-secrets")) || (data22 === "provisioning-log")) || (data22 === "configuration"))){
const err27 = {instancePath:instancePath+"/files/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"enum",params:{allowedValues: schema11.properties.files.additionalProperties.enum}};
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
const err28 = {instancePath:instancePath+"/files",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.ignore !== undefined){
let data23 = data.ignore;
if(Array.isArray(data23)){
const len3 = data23.length;
for(let i3=0; i3<len3; i3++){
if(typeof data23[i3] !== "string"){
const err29 = {instancePath:instancePath+"/ignore/" + i3,keyword:"type",params:{type: "string"}};
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
const err30 = {instancePath:instancePath+"/ignore",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.together !== undefined){
let data25 = data.together;
if(Array.isArray(data25)){
const len4 = data25.length;
for(let i4=0; i4<len4; i4++){
let data26 = data25[i4];
if(Array.isArray(data26)){
const len5 = data26.length;
for(let i5=0; i5<len5; i5++){
if(typeof data26[i5] !== "string"){
const err31 = {instancePath:instancePath+"/together/" + i4+"/" + i5,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/together/" + i4,keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/together",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.apart !== undefined){
let data28 = data.apart;
if(Array.isArray(data28)){
const len6 = data28.length;
for(let i6=0; i6<len6; i6++){
if(typeof data28[i6] !== "string"){
const err34 = {instancePath:instancePath+"/apart/" + i6,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/apart",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.overrides !== undefined){
let data30 = data.overrides;
if(Array.isArray(data30)){
const len7 = data30.length;
for(let i7=0; i7<len7; i7++){
let data31 = data30[i7];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.files === undefined){
const err36 = {instancePath:instancePath+"/overrides/" + i7,keyword:"required",params:{missingProperty: "files"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key6 in data31){
if(!(((key6 === "files") || (key6 === "profile")) || (key6 === "rules"))){
const err37 = {instancePath:instancePath+"/overrides/" + i7,keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data31.files !== undefined){
let data32 = data31.files;
if(Array.isArray(data32)){
const len8 = data32.length;
for(let i8=0; i8<len8; i8++){
if(typeof data32[i8] !== "string"){
const err38 = {instancePath:instancePath+"/overrides/" + i7+"/files/" + i8,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/overrides/" + i7+"/files",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data31.profile !== undefined){
let data34 = data31.profile;
if(!((data34 === "entra") || (data34 === "rfc"))){
const err40 = {instancePath:instancePath+"/overrides/" + i7+"/profile",keyword:"enum",params:{allowedValues: schema11.properties.overrides.items.properties.profile.enum}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data31.rules !== undefined){
let data35 = data31.rules;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key7 in data35){
let data36 = data35[key7];
if(!(((((data36 === "error") || (data36 === "warning")) || (data36 === "information")) || (data36 === "hint")) || (data36 === "off"))){
const err41 = {instancePath:instancePath+"/overrides/" + i7+"/rules/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"enum",params:{allowedValues: schema11.properties.overrides.items.properties.rules.additionalProperties.enum}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/overrides/" + i7+"/rules",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/overrides/" + i7,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/overrides",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
